import type { SealedReport, WithholdableKind } from '@stip/domain';

export interface WithholdableGroup {
  readonly kind: WithholdableKind;
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

/** All of a report that can be withheld, by kind. */
export function withholdables(content: SealedReport, section: (name: string) => string): WithholdableGroup[] {
  const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ id, name }));
  const titled = (list: readonly { readonly id: string; readonly title: string }[]) =>
    list.map(({ id, title }) => ({ id, name: title }));
  const projects = named(content.projects);
  const narratives = (content.narrative ?? []).map((one) => ({ id: one.section, name: section(one.section) }));
  const decisions = new Map([...content.decisions, ...(content.council ?? [])].map((one) => [one.id, one]));
  const groups: WithholdableGroup[] = [
    { kind: 'project', items: [...projects, ...named(content.missing)] },
    { kind: 'project_money', items: projects },
    { kind: 'project_texts', items: projects },
    { kind: 'risk', items: titled(content.risks) },
    { kind: 'decision', items: titled([...decisions.values()]) },
    { kind: 'benefit', items: titled(content.benefits ?? []) },
    { kind: 'narrative', items: narratives },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
