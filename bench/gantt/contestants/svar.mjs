import { Gantt, Willow } from '@svar-ui/react-gantt';
import '@svar-ui/react-gantt/all.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { dateOf, firstDay } from '../plan.mjs';
import { serve } from '../page.mjs';

const dayOf = (date) => firstDay + Math.round((date - dateOf(firstDay)) / 86_400_000);
let ids;
let tasks;
let links;
let api;
let scroller;

serve({
  prepare(plan) {
    ids = plan.rows.map((row) => row.id);
    const parents = new Set(plan.rows.map((row) => row.parent));
    tasks = plan.rows.map((row) => ({
      ...{ id: row.id, text: row.title, parent: row.parent ?? 0, progress: row.percent },
      ...{ start: dateOf(row.start), end: dateOf(row.end + 1), open: parents.has(row.id) },
      type: row.kind === 'milestone' ? 'milestone' : parents.has(row.id) ? 'summary' : 'task',
    }));
    links = plan.links.map((link) => ({ id: link.id, source: link.from, target: link.to, type: 'e2s' }));
  },
  async mount(host) {
    const scales = [
      { unit: 'year', step: 1, format: '%Y' },
      { unit: 'month', step: 1, format: '%M' },
    ];
    const chart = createElement(Gantt, {
      ...{ tasks, links, scales, cellWidth: 97, cellHeight: 40 },
      init: (made) => (api = made),
    });
    // Its theme elements have no height of their own, and without one every row would be drawn.
    document.head.insertAdjacentHTML('beforeend', '<style>.wx-theme { height: 100% }</style>');
    flushSync(() => createRoot(host).render(createElement(Willow, null, chart)));
    while (!host.querySelector('.wx-bar')) await new Promise(requestAnimationFrame);
    scroller = host.querySelector('.wx-gantt');
  },
  scrollTo: (share) => (scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight)),
  edit(index, days) {
    const { start, end } = api.getTask(ids[index]);
    const moved = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
    api.exec('update-task', { id: ids[index], task: { start: moved(start), end: moved(end) } });
  },
  bar(index) {
    const box = document.querySelector(`.wx-bar[data-id=":${ids[index]}"]`)?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  },
  startOf: (index) => dayOf(api.getTask(ids[index]).start),
  dragsBy: 'mousemove',
});
