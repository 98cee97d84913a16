/** The floor: a bare canvas that draws the rows in view, with names, bars and nothing else. */
import { firstDay } from '../plan.mjs';
import { serve } from '../page.mjs';

const ROW = 40;
const NAMES = 470;
const DENSITY = 3.2;
let rows;
let scroller;
let canvas;
let surface;
let frame = 0;
let grip = null;

const x = (day) => NAMES + (day - firstDay) * DENSITY - scroller.scrollLeft;

function draw() {
  const { scrollTop, clientWidth, clientHeight } = scroller;
  surface.fillStyle = '#fff';
  surface.fillRect(0, 0, clientWidth, clientHeight);
  const end = Math.min(rows.length, Math.ceil((scrollTop + clientHeight) / ROW));
  for (let line = Math.floor(scrollTop / ROW); line < end; line++) {
    const row = rows[line];
    const y = line * ROW - scrollTop;
    surface.fillStyle = '#ddd';
    surface.fillRect(0, y + ROW - 1, clientWidth, 1);
    surface.fillStyle = '#55c';
    surface.fillRect(x(row.start), y + 12, (row.end + 1 - row.start) * DENSITY, 14);
    surface.fillStyle = '#fff';
    surface.fillRect(0, y, NAMES, ROW - 1);
    surface.fillStyle = '#222';
    surface.fillText(row.title, 10, y + 25);
  }
}

const schedule = () => {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    draw();
  });
};

serve({
  prepare(plan) {
    rows = plan.rows.map((row) => ({ ...row }));
  },
  mount(host) {
    host.innerHTML = `<div style="position:relative;height:100%;overflow:hidden"><canvas style="position:absolute"></canvas>
      <div id="scroller" style="position:absolute;inset:0;overflow:auto"><div id="inner"></div></div></div>`;
    scroller = host.querySelector('#scroller');
    Object.assign(host.querySelector('#inner').style, { height: `${rows.length * ROW}px`, width: '6000px' });
    canvas = host.querySelector('canvas');
    canvas.width = scroller.clientWidth;
    canvas.height = scroller.clientHeight;
    surface = canvas.getContext('2d', { alpha: false });
    surface.font = '15px sans-serif';
    scroller.addEventListener('scroll', schedule);
    scroller.addEventListener('pointerdown', (event) => {
      const line = Math.floor((event.clientY - scroller.getBoundingClientRect().top + scroller.scrollTop) / ROW);
      grip = { row: rows[line], x: event.clientX, start: rows[line].start, length: rows[line].end - rows[line].start };
    });
    addEventListener('pointermove', (event) => {
      if (!grip) return;
      grip.row.start = grip.start + Math.round((event.clientX - grip.x) / DENSITY);
      grip.row.end = grip.row.start + grip.length;
      schedule();
    });
    addEventListener('pointerup', () => (grip = null));
    draw();
  },
  scrollTo: (share) => (scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight)),
  edit(index, days) {
    rows[index].start += days;
    rows[index].end += days;
    schedule();
  },
  bar(index) {
    const box = scroller.getBoundingClientRect();
    return { x: box.left + x(rows[index].start + 5), y: box.top + index * ROW + 19 };
  },
  startOf: (index) => rows[index].start,
});
