// Has one library do what it can on each text of a folder, again and again for some seconds, and prints megabytes per CPU second.
//   node extract.js compromise|wink-nlp FOLDER SECONDS
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const [library, folder, seconds] = process.argv.slice(2);
const wink = winkNLP(model);
const extract = {
  // Persons, places, organizations and quotations.
  compromise: (text) => {
    const doc = nlp(text);
    return [doc.people().json(), doc.places().json(), doc.organizations().json(), doc.quotations().json()];
  },
  // Sentences, entities (dates, numbers and the like; no names) and parts of speech, from which names could be told.
  'wink-nlp': (text) => {
    const doc = wink.readDoc(text);
    return [doc.sentences().out(), doc.entities().out(wink.its.detail), doc.tokens().out(wink.its.pos)];
  },
}[library];

const texts = readdirSync(folder, { recursive: true }).filter((f) => f.endsWith('.txt')).sort().map((f) => readFileSync(join(folder, f), 'utf8'));
let next = 0;
const run = (limit) => {
  const start = process.cpuUsage();
  let bytes = 0;
  let cpu;
  do {
    const text = texts[next++ % texts.length];
    extract(text);
    bytes += Buffer.byteLength(text);
    const used = process.cpuUsage(start);
    cpu = (used.user + used.system) / 1e6;
  } while (cpu < limit);
  return bytes / 1e6 / cpu;
};
run(seconds / 2);
console.log(run(seconds).toFixed(4));
