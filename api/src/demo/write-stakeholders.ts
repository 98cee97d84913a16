import { addDays } from '@stip/domain';
import { newId } from '../platform/ids';
import {
  Stakeholder,
  StakeholderContact,
  StakeholderKind,
  StakeholderProject,
  StakeholderStep,
} from '../stakeholder/entity';
import { SHIPPED_KINDS, shippedKindId } from '../stakeholder/shipped-kinds';
import { STAKEHOLDERS } from './stakeholder-data';
import type { DemoWriter } from './write';

/** Stakeholders of the strategy, their steps and projects, and the conversations with them. */
export async function writeStakeholders(demo: DemoWriter): Promise<void> {
  await demo.insert(
    StakeholderKind,
    SHIPPED_KINDS.map(({ key, nl, en }, position) => ({
      ...{ id: shippedKindId(position), shippedKey: key, nameNl: nl, nameEn: en, position, active: true },
    })),
  );
  const rows = STAKEHOLDERS.map((data) => ({ id: newId(), data }));
  await demo.insert(
    Stakeholder,
    rows.map(({ id, data }) => ({
      ...{ id, strategyId: demo.strategyId, name: data.name, importance: data.importance, influence: data.influence },
      kindId: shippedKindId(SHIPPED_KINDS.findIndex(({ key }) => key === data.kind)),
      ...{ involvement: data.involvement, expectation: data.expectation, approach: data.approach },
      ownerId: demo.person(data.owner),
      nextContact: data.next === null ? null : addDays(demo.today, data.next),
    })),
  );
  await demo.insert(
    StakeholderStep,
    rows.flatMap(({ id, data }) =>
      Object.entries(data.steps).map(([step, involvement]) => ({ stakeholderId: id, step: Number(step), involvement })),
    ),
  );
  await demo.insert(
    StakeholderProject,
    rows.flatMap(({ id, data }) =>
      data.projects.map((code) => ({ stakeholderId: id, projectId: demo.project(code)?.id })),
    ),
  );
  await demo.insert(
    StakeholderContact,
    rows.flatMap(({ id, data }) =>
      data.contacts.map(([daysAgo, title, outcome]) => ({
        ...{ id: newId(), stakeholderId: id, contactedOn: addDays(demo.today, -daysAgo), title, outcome },
      })),
    ),
  );
}
