/**
 * Runs in the page, beside one contestant:
 *   prepare(plan)       makes what the chart takes as input; not timed
 *   mount(host)         puts the chart of the whole plan in `host`, all rows open, months as scale
 *   scrollTo(share)     brings the rows at a share (0–1) of the height into view
 *   edit(index, days)   moves the task of a row, which is in view, and shows it
 *   bar(index)          middle of the bar of a row in window pixels, or null when it cannot be dragged
 *   startOf(index)      first day of a row as the chart now has it
 */
import { syntheticPlan } from './plan.mjs';

/** Resolves when the next frame is on its way to the screen. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(null);
    });
  });
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Row that is edited and dragged: the first task, in view at the top. */
const TASK = 2;

export function serve(contestant) {
  let moves = [];
  globalThis.bench = {
    prepare: (count) => {
      contestant.prepare(syntheticPlan(count));
    },
    async firstPaint() {
      const begun = performance.now();
      await contestant.mount(document.getElementById('host'));
      return (await painted()) - begun;
    },
    nodes: () => document.querySelectorAll('*').length,
    /** Milliseconds of each of 120 frames in which the whole height passes. */
    async scroll() {
      const frames = [];
      await painted();
      let last = await new Promise(requestAnimationFrame);
      for (let step = 1; step <= 120; step++) {
        contestant.scrollTo(step / 120);
        const now = await new Promise(requestAnimationFrame);
        frames.push(now - last);
        last = now;
      }
      contestant.scrollTo(0);
      return frames;
    },
    /** Milliseconds from each of 15 edits to the frame that shows it. */
    async edits() {
      const times = [];
      await contestant.ready?.(TASK);
      for (let turn = 0; turn < 15; turn++) {
        await pause(37 + turn * 3);
        const begun = performance.now();
        contestant.edit(TASK, turn % 2 === 0 ? 1 : -1);
        times.push((await painted()) - begun);
      }
      return times;
    },
    bar: () => contestant.bar(TASK),
    start: () => contestant.startOf(TASK),
    watchDrag() {
      moves = [];
      const type = contestant.dragsBy ?? 'pointermove';
      // Timed from the moment the event reaches the page to the frame that shows where it led.
      addEventListener(
        type,
        () => {
          const begun = performance.now();
          void painted().then((end) => moves.push(end - begun));
        },
        { capture: true },
      );
    },
    drags: () => moves,
  };
}
