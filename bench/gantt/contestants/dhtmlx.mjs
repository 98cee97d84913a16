import { gantt } from 'dhtmlx-gantt';
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css';
import { dateOf, firstDay } from '../plan.mjs';
import { serve } from '../page.mjs';

const dayOf = (date) => firstDay + Math.round((date - dateOf(firstDay)) / 86_400_000);
let ids;
let input;

serve({
  prepare(plan) {
    ids = plan.rows.map((row) => row.id);
    input = {
      data: plan.rows.map((row) => ({
        ...{ id: row.id, text: row.title, parent: row.parent ?? 0, open: true, progress: row.percent / 100 },
        ...{ start_date: dateOf(row.start), end_date: dateOf(row.end + 1) },
        type: row.kind === 'milestone' ? 'milestone' : 'task',
      })),
      links: plan.links.map((link) => ({ id: link.id, source: link.from, target: link.to, type: '0' })),
    };
  },
  mount(host) {
    gantt.config.row_height = 40;
    gantt.config.bar_height = 14;
    gantt.config.smart_rendering = true;
    gantt.config.static_background = true;
    gantt.config.scales = [
      { unit: 'year', step: 1, format: '%Y' },
      { unit: 'month', step: 1, format: '%M' },
    ];
    gantt.config.grid_width = 470;
    gantt.config.auto_types = false;
    gantt.config.min_column_width = 97;
    gantt.config.open_tree_initially = true;
    gantt.init(host);
    gantt.parse(input);
  },
  scrollTo: (share) => gantt.scrollTo(null, share * (ids.length * 40 - gantt.$task_data.parentElement.clientHeight)),
  edit(index, days) {
    const task = gantt.getTask(ids[index]);
    task.start_date = gantt.date.add(task.start_date, days, 'day');
    task.end_date = gantt.date.add(task.end_date, days, 'day');
    gantt.updateTask(task.id);
  },
  bar(index) {
    const box = document.querySelector(`.gantt_task_line[task_id="${ids[index]}"]`)?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  },
  startOf: (index) => dayOf(gantt.getTask(ids[index]).start_date),
});
