import type { Colour } from '@stip/domain';
import { dayOf } from './calendar-day';
import type { TimelineDependency, TimelineItem } from './model';

/** A repeatable pseudo-random sequence (linear congruential, Numerical Recipes constants). */
export function randomSequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const goals = ['Betrouwbare overheid', 'Duurzame leefomgeving', 'Vitale organisatie', 'Inwoner centraal'];
const subjects = [
  ...['Algoritmeregister', 'Datacatalogus', 'Energiebesparing vastgoed', 'Digitale tweeling binnenstad'],
  ...['Zaakgericht werken', 'Datakwaliteit BAG en WOZ', 'Privacy op orde', 'Open data portaal'],
];
const steps = ['Voorbereiding', 'Inrichting', 'Uitvoering'];
const moments = ['Startbesluit college', 'Aanbesteding gegund', 'Ingebruikname afgerond'];
const owners = ['J. Smit', 'M. de Wit', 'S. Yılmaz', ''];
const colours: Colour[] = ['green', 'green', 'orange', 'red', 'green', 'grey'];

/** A made-up portfolio: four goals, `projects` projects of three phases with tasks and milestones. */
export function demoPlan(
  projects: number,
  tasksPerPhase = 2,
  seed = 7,
): { items: TimelineItem[]; dependencies: TimelineDependency[] } {
  const random = randomSequence(seed);
  const items: TimelineItem[] = goals.map((title, i) => ({
    ...{ id: `g${i}`, parentId: null, kind: 'group' as const, title, span: null },
  }));
  const dependencies: TimelineDependency[] = [];
  const origin = dayOf(2025, 1, 1);
  for (let p = 0; p < projects; p++) {
    const project = `p${p}`;
    const status = colours[p % colours.length] ?? 'grey';
    const shift = status === 'red' ? 96 : status === 'orange' ? 24 : 0;
    let day = origin + Math.floor(random() * 500);
    const first = day;
    const owner = owners[p % owners.length] ?? '';
    const parts: TimelineItem[] = [];
    let before: string | null = null;
    steps.forEach((step, s) => {
      const phase = `${project}.f${s}`;
      const phaseStart = day;
      const tasks: TimelineItem[] = [];
      for (let t = 0; t < tasksPerPhase; t++) {
        const length = 20 + Math.floor(random() * 60);
        const id = `${phase}.t${t}`;
        const span = { start: day, end: day + length };
        const baseline = { start: span.start - (s > 0 ? shift : 0), end: span.end - (s > 0 ? shift : 0) };
        const percent = s === 0 ? 100 : s === 1 ? Math.floor(random() * 100) : 0;
        tasks.push({
          id,
          parentId: phase,
          kind: 'task',
          title: `${step} deel ${t + 1}`,
          span,
          baseline,
          percent,
          owner,
        });
        if (before !== null) dependencies.push({ id: `${id}.d`, from: before, to: id, type: 'FS' });
        before = id;
        day = span.end + 1 + Math.floor(random() * 6);
      }
      const done = s === 0 ? 100 : 0;
      const moment = { start: day, end: day };
      const planned = { start: day - (s > 0 ? shift : 0), end: day - (s > 0 ? shift : 0) };
      parts.push(
        {
          ...{ id: phase, parentId: project, kind: 'phase' as const, title: step, percent: s === 0 ? 100 : 40 },
          ...{ span: { start: phaseStart, end: day }, baseline: { start: phaseStart, end: planned.end }, owner },
        },
        ...tasks,
        {
          ...{ id: `${phase}.m`, parentId: phase, kind: 'milestone' as const, title: moments[s] ?? step },
          ...{ span: moment, baseline: planned, percent: done, owner },
        },
      );
      if (before !== null) dependencies.push({ id: `${phase}.m.d`, from: before, to: `${phase}.m`, type: 'FS' });
      before = `${phase}.m`;
    });
    const title = `${subjects[p % subjects.length]}${p < subjects.length ? '' : ` ${Math.floor(p / subjects.length) + 1}`}`;
    items.push(
      {
        ...{ id: project, parentId: `g${p % goals.length}`, kind: 'project' as const, title, status, owner },
        ...{
          span: { start: first, end: day },
          baseline: { start: first, end: day - shift },
          percent: 20 + ((p * 13) % 70),
        },
      },
      ...parts,
    );
    if (p > 0 && p % 3 === 0) {
      dependencies.push({ id: `${project}.x`, from: `p${p - 1}.f1.m`, to: `${project}.f1.t0`, type: 'FS' });
    }
  }
  return { items, dependencies };
}
