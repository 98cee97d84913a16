/** A kind that comes with Stip; the organisation may name it differently or no longer offer it. */
export interface ShippedKind {
  readonly key: string;
  readonly nl: string;
  readonly en: string;
}

/** Groups after the VNG guide to data strategies. New ones come at the end: the place is part of the id. */
export const SHIPPED_KINDS: readonly ShippedKind[] = [
  { key: 'council-and-board', nl: 'Raad en bestuur', en: 'Council and board' },
  { key: 'data-specialists', nl: 'Dataspecialisten', en: 'Data specialists' },
  { key: 'policy-and-execution', nl: 'Beleid en uitvoering', en: 'Policy and execution' },
  { key: 'partners', nl: 'Samenwerkings- en ketenpartners', en: 'Partners in the chain' },
  { key: 'suppliers', nl: 'Leveranciers', en: 'Suppliers' },
  { key: 'civil-society', nl: 'Maatschappelijke organisaties', en: 'Civil-society organisations' },
  { key: 'residents', nl: 'Inwoners', en: 'Residents' },
  { key: 'supervisors', nl: 'Toezichthouders', en: 'Supervisory bodies' },
];

/** The same for every organisation; of a fixed moment, so that no new id is ever equal. */
export const shippedKindId = (index: number): string =>
  `01900000-0001-7000-8000-${(index + 1).toString(16).padStart(12, '0')}`;

export function shippedKindById(id: string): (ShippedKind & { readonly position: number }) | undefined {
  const position = SHIPPED_KINDS.findIndex((_, index) => shippedKindId(index) === id);
  const kind = SHIPPED_KINDS[position];
  return kind && { ...kind, position };
}
