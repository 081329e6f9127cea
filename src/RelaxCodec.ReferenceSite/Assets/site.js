// The colours, the search and the choice of a release. Without it the pages say the same; these three are hidden then.
(() => {
  'use strict';

  // A browser may refuse its storage to files of a folder: then a choice lasts as long as the page.
  const store = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, value); } catch { /* It lasts as long as the page. */ } },
  };

  const themes = [['', 'as the system'], ['light', 'light'], ['dark', 'dark']];
  const setTheme = theme => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  };
  let theme = store.get('reference-theme') ?? '';
  setTheme(theme);

  document.addEventListener('DOMContentLoaded', () => {
    const data = window.reference;
    startTheme(document.getElementById('theme'));
    document.getElementById('tools').hidden = false;
    if (!data) return;
    startReleases(data);
    startSearch(data);
  });

  function startTheme(button) {
    const show = () => { button.textContent = `Colours: ${(themes.find(([value]) => value === theme) ?? themes[0])[1]}`; };
    button.addEventListener('click', () => {
      theme = themes[(themes.findIndex(([value]) => value === theme) + 1) % themes.length][0];
      store.set('reference-theme', theme);
      setTheme(theme);
      show();
    });
    show();
  }

  function compare(one, other) {
    const a = one.split('.').map(Number), b = other.split('.').map(Number);
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
      const difference = (a[i] ?? 0) - (b[i] ?? 0);
      if (difference) return difference;
    }
    return 0;
  }

  // What a release does not have is marked, by words too: colours alone do not tell everybody.
  function startReleases(data) {
    if (!data.releases.length) return;
    const key = `reference-release-${data.vocabulary}`;
    const select = document.getElementById('release');
    for (const release of data.releases) select.append(new Option(release, release));
    const stored = store.get(key) ?? data.release;
    select.value = data.releases.includes(stored) ? stored : '';
    const dated = [...document.querySelectorAll('[data-since], [data-until]')];
    const show = () => {
      const release = select.value;
      for (const element of dated) {
        const { since, until } = element.dataset;
        const isOutside = release !== '' && ((since && compare(since, release) > 0) || (until && compare(until, release) <= 0));
        element.classList.toggle('outside', !!isOutside);
        if (element.namespaceURI.endsWith('svg')) continue;
        element.querySelector(':scope > .mark, :scope > th > .mark')?.remove();
        if (!isOutside) continue;
        const mark = document.createElement('span');
        mark.className = 'mark';
        mark.textContent = `not in ${release}`;
        (element.localName === 'tr' ? element.cells[0] : element).append(mark);
      }
    };
    select.addEventListener('change', () => { store.set(key, select.value); show(); });
    document.getElementById('releases').hidden = false;
    show();
  }

  function startSearch(data) {
    const form = document.getElementById('search'), query = document.getElementById('query');
    const results = document.getElementById('results'), count = document.getElementById('count'), list = results.querySelector('ul');
    const root = document.body.dataset.root, most = 40;
    let entries = null;

    // Made when the first character is typed.
    const prepare = () => data.entries.map(([kind, name, page, anchor, words]) => {
      const [element, file, context] = data.pages[page];
      const name_ = name.toLowerCase();
      return { kind, name, name_, words, element, context, url: `${root}elements/${file}${anchor ? '#' + encodeURIComponent(anchor) : ''}`,
        all: `${name_} ${element} ${context} ${words}`.toLowerCase() };
    });

    function find(text) {
      const words = text.toLowerCase().split(/[\s<>@"=/]+/).filter(Boolean);
      if (!words.length) return [];
      entries ??= prepare();
      const found = [];
      for (const entry of entries) {
        if (!words.every(word => entry.all.includes(word))) continue;
        const rank = Math.min(...words.map(word => entry.name_ === word ? 0 : entry.name_.startsWith(word) ? 1 : entry.name_.includes(word) ? 2 : 3));
        found.push([rank * 3 + 'eav'.indexOf(entry.kind), found.length, entry]);
      }
      return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, , entry]) => entry);
    }

    function item(entry) {
      const link = document.createElement('a'), name = document.createElement('code'), words = document.createElement('small');
      link.href = entry.url;
      name.textContent = { e: `<${entry.name}>`, a: `@${entry.name}`, v: `"${entry.name}"` }[entry.kind];
      const place = entry.kind === 'e' ? entry.context : `<${entry.element}>${entry.context ? ' in ' + entry.context : ''}`;
      link.append(name, place ? ` in ${place}` : '');
      words.textContent = entry.words;
      if (entry.words) link.append(words);
      const element = document.createElement('li');
      element.append(link);
      return element;
    }

    function show() {
      const found = find(query.value);
      results.hidden = query.value.trim() === '';
      count.textContent = found.length === 0 ? 'Nothing found.' : found.length > most ? `The first ${most} of ${found.length}.` : found.length === 1 ? 'One found.' : `${found.length} found.`;
      list.replaceChildren(...found.slice(0, most).map(item));
    }

    const close = () => { results.hidden = true; };
    query.addEventListener('input', show);
    query.addEventListener('focus', () => { if (query.value.trim()) show(); });
    form.addEventListener('submit', event => { event.preventDefault(); list.querySelector('a')?.click(); });
    form.addEventListener('focusout', event => { if (event.relatedTarget && !form.contains(event.relatedTarget)) close(); });
    document.addEventListener('click', event => { if (!form.contains(event.target)) close(); });
    form.addEventListener('keydown', event => {
      if (event.key === 'Escape') { query.focus(); close(); return; }
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const stops = [query, ...list.querySelectorAll('a')];
      const next = stops.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
      event.preventDefault();
      stops[Math.max(0, Math.min(next, stops.length - 1))].focus();
    });
    document.addEventListener('keydown', event => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || /^(input|select|textarea)$/i.test(event.target.localName ?? '')) return;
      event.preventDefault();
      query.focus();
    });
    form.hidden = false;
  }
})();
