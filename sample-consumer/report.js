'use strict';
(() => {
  const root = document.documentElement;
  const byId = id => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  root.classList.add('scripted');

  // Many articles: two stand open, the rest waits. A browser's own search still finds their text.
  const list = byId('list');
  const open = [];
  const show = article => {
    if (!list || open.includes(article)) return;
    open.push(article);
    if (open.length > 2) close(open.shift());
    article.removeAttribute('hidden');
    const link = list.querySelector(`[href="#${article.id}"]`);
    link.setAttribute('aria-current', 'true');
  };
  const close = article => {
    article.setAttribute('hidden', 'until-found');
    list.querySelector(`[href="#${article.id}"]`).removeAttribute('aria-current');
  };
  if (list) {
    for (const article of all('article')) {
      article.setAttribute('hidden', 'until-found');
      article.addEventListener('beforematch', () => show(article));
    }
    all('article').slice(0, 2).forEach(show);
  }
  const reveal = hash => {
    const target = hash.length > 1 && byId(decodeURIComponent(hash.slice(1)));
    if (!target) return;
    const article = target.closest('article');
    if (article) show(article);
    for (let d = target.closest('details'); d; d = d.parentElement.closest('details')) d.open = true;
  };
  reveal(location.hash);
  addEventListener('hashchange', () => reveal(location.hash));

  // Outlets and words to find.
  const boxes = all('.filter input[type=checkbox]');
  const find = byId('find');
  const off = document.createElement('style');
  document.head.append(off);
  const listed = all('[data-outlets]').map(element => ({
    element,
    outlets: element.dataset.outlets.split(' '),
    text: all('h4, .titles', element).map(e => e.textContent).join(' ').toLowerCase(),
  }));
  const lines = list ? all('li', list).map(element => ({ element, text: element.textContent.toLowerCase() })) : [];
  const more = all('#actors > details');
  const filter = () => {
    const shown = new Set(boxes.filter(b => b.checked).map(b => b.value));
    const words = find.value.trim().toLowerCase();
    off.textContent = boxes.filter(b => !b.checked).map(b => `[data-outlet="${b.value}"]{display:none!important}`).join('');
    let actors = 0;
    for (const { element, outlets, text } of listed) {
      const fits = outlets.some(o => shown.has(o)) && (element.tagName === 'TR' || text.includes(words));
      element.classList.toggle('off', !fits);
      if (fits && element.tagName !== 'TR') actors++;
    }
    let articles = 0;
    for (const { element, text } of lines) {
      const fits = text.includes(words);
      element.classList.toggle('off', !fits);
      if (fits && shown.has(element.dataset.outlet)) articles++;
    }
    for (const details of more) details.open = words !== '' && details.querySelector('li:not(.off)') !== null;
    const every = shown.size === boxes.length && words === '';
    byId('status').textContent = every ? '' : `${shown.size} of ${boxes.length} outlets: ${list ? `${articles} articles, ` : ''}${actors} actors.`;
  };
  boxes.forEach(b => b.addEventListener('change', filter));
  let timer;
  find.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(filter, 120); });

  // An actor shows wherever it is named.
  let places;
  const placesOf = actor => {
    if (!places) {
      places = new Map();
      for (const element of all('[data-actor]')) {
        const known = places.get(element.dataset.actor);
        if (known) known.push(element); else places.set(element.dataset.actor, [element]);
      }
    }
    return places.get(actor) ?? [];
  };
  let lit, chosen, origin;
  const light = actor => {
    actor ??= chosen;
    if (actor === lit) return;
    for (const e of lit ? placesOf(lit) : []) e.classList.remove('on');
    lit = actor;
    for (const e of lit ? placesOf(lit) : []) e.classList.add('on');
  };
  const actorAt = node => node instanceof Element ? node.closest('[data-actor]')?.dataset.actor : undefined;
  addEventListener('pointerover', e => light(actorAt(e.target)));
  addEventListener('focusin', e => light(actorAt(e.target)));
  addEventListener('focusout', e => { if (!e.relatedTarget) light(); });

  // Pressing one opens its card, which steps from mention to mention.
  const card = byId('card');
  const make = (tag, text, press) => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (press) { element.type = 'button'; element.addEventListener('click', press); }
    return element;
  };
  const dismiss = () => {
    if (card.hidden) return;
    card.hidden = true;
    chosen = undefined;
    light();
    if (origin?.isConnected) origin.focus({ preventScroll: true });
  };
  const choose = link => {
    const actor = link.dataset.actor;
    const entry = byId(`actor-${actor}`);
    const mentions = placesOf(actor).filter(e => e.matches('.mention') && e.checkVisibility());
    let at = mentions.indexOf(link);
    const place = document.createElement('span');
    const say = () => { place.textContent = mentions.length === 0 ? 'No mention shown' : at < 0 ? `${mentions.length} mentions shown` : `Mention ${at + 1} of ${mentions.length}`; };
    const step = by => {
      if (mentions.length === 0) return;
      at = at < 0 ? (by > 0 ? 0 : mentions.length - 1) : (at + by + mentions.length) % mentions.length;
      // The card covers the lower part of a narrow page.
      mentions[at].scrollIntoView({ block: innerWidth < 704 ? 'start' : 'center' });
      origin = mentions[at];
      say();
    };
    origin = link;
    chosen = actor;
    const name = make('h2', entry.querySelector('h4').textContent);
    name.id = 'card-name';
    const steps = make('div', '');
    steps.className = 'steps';
    place.setAttribute('role', 'status');
    const shut = make('button', 'Close', dismiss);
    shut.className = 'close';
    steps.append(make('button', 'Previous', () => step(-1)), make('button', 'Next', () => step(1)), place, shut);
    card.replaceChildren(name, ...[...entry.children].slice(1).map(e => e.cloneNode(true)), steps);
    card.dataset.colour = entry.dataset.colour;
    card.hidden = false;
    say();
    light(actor);
    card.focus({ preventScroll: true });
  };
  addEventListener('click', e => {
    if (e.ctrlKey || e.metaKey || e.shiftKey || e.altKey || !(e.target instanceof Element)) return;
    const link = e.target.closest('a');
    if (link?.dataset.actor) { e.preventDefault(); choose(link); }
    else if (link?.hash && link.getAttribute('href').startsWith('#')) { reveal(link.hash); if (card.contains(link)) { origin = undefined; dismiss(); } }
  });
  addEventListener('keydown', e => { if (e.key === 'Escape') dismiss(); });
})();
