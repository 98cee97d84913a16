import { addDays, CHARACTERISTICS, suggestObligations, validityOf, type Characteristic } from '@stip/domain';
import { newId } from '../platform/ids';
import {
  Obligation,
  ProjectCharacteristics,
  ProjectSafeguard,
  type ReferenceItem,
  TradeOff,
  TradeOffValue,
} from '../safeguard/entity';
import { SAFEGUARDS, type DemoObligation, type DemoSafeguards } from './safeguard-data';
import type { PlannedProject } from './types';
import type { DemoWriter } from './write';

/** Writes values, laws, trade-offs and obligations of the projects, on the lists that every organisation is given. */
export async function writeSafeguards(demo: DemoWriter): Promise<void> {
  const item = (key: string, ofKinds = false): ReferenceItem => {
    const found = demo.references.find(
      ({ list, shippedKey }) => shippedKey === key && (list === 'obligation_kind') === ofKinds,
    );
    if (!found) throw new Error(`No reference item ${key}`);
    return found;
  };
  const rows = Object.entries(SAFEGUARDS).map(([code, data]) => {
    const project = demo.project(code);
    if (!project) throw new Error(`No project ${code}`);
    return { project, data };
  });

  await demo.insert(
    ProjectCharacteristics,
    rows.flatMap(({ project, data }) =>
      data.traits ? [{ id: newId(), projectId: project.id, ...columnsOf(answers(data)) }] : [],
    ),
  );
  await demo.insert(
    ProjectSafeguard,
    rows.flatMap(({ project, data }) => safeguardsOf(demo, project, data, item)),
  );
  await demo.insert(
    Obligation,
    rows.flatMap(({ project, data }) =>
      (data.obligations ?? []).map((obligation) => {
        const { id: kindId, validMonths } = item(obligation.kind, true);
        return { projectId: project.id, kindId, ...obligationOf(demo, data, obligation, validMonths) };
      }),
    ),
  );
  const tradeOffs = rows.flatMap(({ project, data }) =>
    (data.tradeOffs ?? []).map((tradeOff) => ({ id: newId(), project, tradeOff })),
  );
  await demo.insert(
    TradeOff,
    tradeOffs.map(({ id, project, tradeOff }) => ({
      id,
      projectId: project.id,
      question: tradeOff.question,
      options: tradeOff.options,
      choice: tradeOff.choice ?? '',
      reasons: tradeOff.reasons ?? '',
      decidedBy: tradeOff.decidedBy ?? '',
      decidedOn: tradeOff.decided === undefined ? null : addDays(demo.today, tradeOff.decided),
      reference: tradeOff.reference ?? '',
    })),
  );
  await demo.insert(
    TradeOffValue,
    tradeOffs.flatMap(({ id, tradeOff }) =>
      tradeOff.values.map((key) => ({
        tradeOffId: id,
        valueId: item(key).id,
        // The day goes along: not before the trade-off itself.
        decidedOn: tradeOff.decided === undefined ? null : addDays(demo.today, tradeOff.decided),
      })),
    ),
  );
}

/** What is named holds, what is open is not answered, and of the rest nothing holds. */
const answers = ({ traits = [], open = [] }: DemoSafeguards) =>
  new Map(CHARACTERISTICS.map((name) => [name, traits.includes(name) ? true : open.includes(name) ? null : false]));

const columnsOf = (known: ReadonlyMap<Characteristic, boolean | null>) =>
  Object.fromEntries(
    [...known].map(([name, value]) => [name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]),
  );

function safeguardsOf(
  demo: DemoWriter,
  project: PlannedProject,
  data: DemoSafeguards,
  item: (key: string) => ReferenceItem,
): object[] {
  const base = (key: string) => {
    const { id: itemId, list } = item(key);
    return { id: newId(), projectId: project.id, itemId, list };
  };
  return [
    ...(data.safeguards ?? []).map(([key, state, how, review]) => ({
      ...base(key),
      relevance: 'applies',
      reason: '',
      how,
      state,
      ownerId: demo.person(project.data.leader),
      reviewOn: review === undefined ? null : addDays(demo.today, review),
    })),
    ...(data.notApplicable ?? []).map(([key, reason]) => ({ ...base(key), relevance: 'not_applicable', reason })),
    ...(data.toAssess ?? []).map((key) => ({ ...base(key), relevance: 'to_assess' })),
  ];
}

function obligationOf(demo: DemoWriter, data: DemoSafeguards, row: DemoObligation, validMonths: number | null): object {
  const on = (days: number | undefined) => (days === undefined ? null : addDays(demo.today, days));
  const doneOn = on(row.done);
  const suggested = suggestObligations(Object.fromEntries(answers(data))).find(({ kind }) => kind === row.kind);
  return {
    id: newId(),
    needed: row.needed ?? 'yes',
    reason: row.reason ?? '',
    suggestedBecause: [...(suggested?.because ?? [])],
    progress: row.progress ?? 'not_started',
    ownerId: demo.person(row.owner ?? null),
    dueDate: on(row.due),
    doneOn,
    validUntil: on(row.validUntil) ?? (doneOn ? validityOf(doneOn, validMonths) : null),
    documentReference: row.reference ?? '',
  };
}
