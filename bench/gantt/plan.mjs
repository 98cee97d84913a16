/**
 * The synthetic plan that every contestant draws: projects of up to 19 parts in three phases, each phase a run of tasks and a
 * milestone, tied finish to start. Repeatable; days count from 1970-01-01, both ends included.
 */
const FIRST_DAY = 20_089; // 2025-01-01
const PARTS = 20;
const SUBJECTS = ['Algoritmeregister', 'Datacatalogus', 'Zaakgericht werken', 'Open data portaal', 'Privacy op orde'];
const STEPS = ['Voorbereiding', 'Inrichting', 'Uitvoering'];

/** @returns {{ rows: Row[], links: { id: string, from: string, to: string }[] }} exactly `count` rows, parents before parts */
export function syntheticPlan(count) {
  let state = 7;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296;
  const rows = [];
  const links = [];
  for (let p = 0; rows.length < count; p++) {
    const project = { id: `p${p}`, parent: null, kind: 'project', percent: (p * 13) % 100 };
    project.title = `${SUBJECTS[p % SUBJECTS.length]} ${p + 1}`;
    project.start = FIRST_DAY + Math.floor(random() * 900);
    project.end = project.start;
    rows.push(project);
    let day = project.start;
    let before = null;
    for (let part = 0, phase = null; part < PARTS - 1 && rows.length < count; part++) {
      const place = part % 7;
      if (place === 0) {
        phase = { id: `p${p}.${part}`, parent: project.id, kind: 'phase', percent: 40, start: day, end: day };
        phase.title = STEPS[part / 7] ?? 'Nazorg';
        rows.push(phase);
        continue;
      }
      const isMilestone = place === 6 || part === PARTS - 2;
      const length = isMilestone ? 0 : 5 + Math.floor(random() * 40);
      const row = { id: `p${p}.${part}`, parent: phase.id, kind: isMilestone ? 'milestone' : 'task', percent: 0 };
      row.title = isMilestone ? 'Besluit college' : `${phase.title} deel ${place}`;
      row.start = day;
      row.end = day + length;
      rows.push(row);
      if (before) links.push({ id: `l${links.length}`, from: before, to: row.id });
      before = row.id;
      phase.end = row.end;
      project.end = row.end;
      day = row.end + 1;
    }
  }
  return { rows, links };
}

/** The day as a Date at local midnight, which the other libraries want. */
export const dateOf = (day) => new Date(2025, 0, 1 + day - FIRST_DAY);
export const firstDay = FIRST_DAY;
