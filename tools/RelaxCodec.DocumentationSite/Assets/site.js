'use strict';
{
  const top = document.body.dataset.top;

  // Tables may be wider than a phone: they scroll in a box of their own, which the keyboard reaches.
  const reach = box => {
    if (box.scrollWidth <= box.clientWidth) return;
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', 'Table, scrolls sideways');
  };
  const sizes = new ResizeObserver(entries => entries.forEach(entry => reach(entry.target)));
  for (const table of document.querySelectorAll('main table')) {
    const box = document.createElement('div');
    box.className = 'wide';
    table.replaceWith(box);
    box.append(table);
    sizes.observe(box);
  }

  // Small screens begin with the page, not with the contents.
  if (matchMedia('(max-width: 59.99rem)').matches) document.querySelector('.contents details').open = false;

  document.getElementById('theme').addEventListener('click', () => {
    const root = document.documentElement;
    const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = isDark ? 'light' : 'dark';
    try { localStorage.setItem('theme', root.dataset.theme); } catch { /* Not kept where nothing may be stored. */ }
  });

  const input = document.getElementById('search');
  const results = document.getElementById('results');
  const found = document.getElementById('found');

  const rank = ([text], words) => {
    const low = text.toLowerCase();
    if (low === words.join(' ')) return 0;
    return low.startsWith(words[0]) ? 1 : 2;
  };

  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const entries = words.length === 0 ? [] : searchIndex
      .filter(([text, , page]) => words.every(word => (text + ' ' + page).toLowerCase().includes(word)))
      .sort((a, b) => rank(a, words) - rank(b, words))
      .slice(0, 30);
    results.replaceChildren(...entries.map(([text, address, page]) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = top + address;
      link.textContent = text;
      if (page) {
        const small = document.createElement('small');
        small.textContent = page;
        link.append(small);
      }
      item.append(link);
      return item;
    }));
    results.hidden = entries.length === 0;
    found.textContent = words.length === 0 ? '' : entries.length === 0 ? 'nothing found' : `${entries.length} found`;
  };

  input.addEventListener('input', show);
  document.querySelector('.search').addEventListener('keydown', event => {
    const links = [...results.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Escape') { input.value = ''; show(); input.focus(); }
    else if (event.key === 'ArrowDown' && links.length) { links[Math.min(at + 1, links.length - 1)].focus(); event.preventDefault(); }
    else if (event.key === 'ArrowUp' && at >= 0) { (links[at - 1] ?? input).focus(); event.preventDefault(); }
    else if (event.key === 'Enter' && document.activeElement === input && links.length) links[0].click();
  });
  document.addEventListener('click', event => { if (!event.target.closest('.search')) results.hidden = true; });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.closest('input, textarea')) { input.focus(); event.preventDefault(); }
  });
}
