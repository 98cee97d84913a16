import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { dateOf, firstDay } from '../plan.mjs';
import { serve } from '../page.mjs';

const DAY = 86_400_000;
const dayOf = (date) => firstDay + Math.round((date - dateOf(firstDay)) / DAY);
let items;
let groups;
let ids;
let scroller;

/** It draws no dependencies and has no tree of its own; a group per row is its nearest. */
serve({
  prepare(plan) {
    ids = plan.rows.map((row) => row.id);
    groups = new DataSet(plan.rows.map((row, order) => ({ id: row.id, content: row.title, order })));
    items = new DataSet(
      plan.rows.map((row) => ({
        ...{ id: row.id, group: row.id, content: '', type: 'range' },
        ...{ start: dateOf(row.start), end: dateOf(row.end + 1) },
      })),
    );
  },
  async mount(host) {
    const timeline = new Timeline(host, items, groups, {
      ...{ height: host.clientHeight, verticalScroll: true, zoomKey: 'ctrlKey', stack: false, groupOrder: 'order' },
      ...{ start: dateOf(firstDay), end: dateOf(firstDay + 300), editable: { updateTime: true } },
      ...{ itemsAlwaysDraggable: true, showCurrentTime: false, orientation: 'top' },
    });
    await new Promise((resolve) => timeline.on('changed', resolve));
    scroller = host.querySelector('.vis-panel.vis-left');
  },
  scrollTo: (share) => (scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight)),
  edit(index, days) {
    const { start, end } = items.get(ids[index]);
    items.update({ id: ids[index], start: new Date(+start + days * DAY), end: new Date(+end + days * DAY) });
  },
  bar(index) {
    const row = document.querySelectorAll('.vis-foreground > .vis-group')[index];
    const box = row?.querySelector('.vis-item')?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  },
  startOf: (index) => dayOf(items.get(ids[index]).start),
});
