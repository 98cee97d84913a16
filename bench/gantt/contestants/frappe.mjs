import Gantt from 'frappe-gantt';
import '../.peers/node_modules/frappe-gantt/dist/frappe-gantt.css';
import { dateOf, firstDay } from '../plan.mjs';
import { serve } from '../page.mjs';

const dayOf = (date) => firstDay + Math.round((date - dateOf(firstDay)) / 86_400_000);
const text = (day) => dateOf(day).toLocaleDateString('sv');
let chart;
let tasks;
let ids;
let scroller;

/** It has neither a tree nor a column of names. */
serve({
  prepare(plan) {
    ids = plan.rows.map((row) => row.id.replace('.', '-'));
    const before = new Map(plan.links.map((link) => [link.to, link.from.replace('.', '-')]));
    tasks = plan.rows.map((row, i) => ({
      ...{ id: ids[i], name: row.title, progress: row.percent, dependencies: before.get(row.id) ?? '' },
      ...{ start: text(row.start), end: text(row.end) },
    }));
  },
  mount(host) {
    host.innerHTML = '<div id="frappe"></div>';
    chart = new Gantt('#frappe', tasks, {
      ...{ view_mode: 'Month', bar_height: 14, padding: 26, container_height: host.clientHeight, scroll_to: 'start' },
    });
    scroller = host.querySelector('.gantt-container');
  },
  scrollTo: (share) => (scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight)),
  edit(index, days) {
    const { _start, _end } = chart.get_task(ids[index]);
    const moved = (date) => dateOf(dayOf(date) + days).toLocaleDateString('sv');
    chart.update_task(ids[index], { start: moved(_start), end: moved(_end) });
  },
  bar(index) {
    const box = document.querySelector(`.bar-wrapper[data-id="${ids[index]}"] .bar`)?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  },
  startOf: (index) => dayOf(chart.get_task(ids[index])._start),
  dragsBy: 'mousemove',
});
