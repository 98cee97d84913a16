import type {
  ObligationFieldsFragment,
  ProjectSafeguardsFieldsFragment,
  ReferenceItemFieldsFragment,
  TradeOffFieldsFragment,
} from '@stip/contract';

const name = (id: string, list: 'public_value' | 'law' | 'obligation_kind', nameNl: string, nameEn = nameNl) => ({
  __typename: 'ReferenceName' as const,
  id,
  list,
  nameNl,
  nameEn,
});
export const PRIVACY = name('privacy', 'public_value', 'Privacy');
export const OPENNESS = name('openness', 'public_value', 'Openheid', 'Openness');
export const DPIA = name('dpia', 'obligation_kind', 'DPIA');
export const BIO = name('bio', 'obligation_kind', 'BIO', 'Security baseline');
const PROJECT = { __typename: 'Reference' as const, id: 'p1', name: 'Wijkmonitor' };

const chosen = (item: ReturnType<typeof name>) => ({
  ...item,
  __typename: 'ReferenceItem' as const,
  descriptionNl: `Over ${item.nameNl}.`,
  descriptionEn: `About ${item.nameEn}.`,
  legalBasisNl: item.list === 'obligation_kind' ? 'art. 35 AVG' : '',
  legalBasisEn: item.list === 'obligation_kind' ? 'Art. 35 GDPR' : '',
  validMonths: null,
  link: '',
});

export const obligation = (changes: Partial<ObligationFieldsFragment> = {}): ObligationFieldsFragment => ({
  __typename: 'Obligation',
  id: 'o1',
  version: 1,
  project: PROJECT,
  kind: DPIA,
  needed: 'yes',
  reason: 'Kleine aantallen per buurt.',
  suggestedBecause: ['personal_data'],
  progress: 'in_progress',
  state: 'in_progress',
  overdue: true,
  expiring: false,
  owner: { __typename: 'Person', id: 'w1', name: 'Wilma Oud' },
  dueDate: '2026-10-30',
  doneOn: null,
  validUntil: null,
  documentLink: '',
  documentReference: '',
  ...changes,
});

export const tradeOff: TradeOffFieldsFragment = {
  __typename: 'TradeOff',
  id: 't1',
  version: 1,
  project: PROJECT,
  values: [PRIVACY, OPENNESS],
  question: 'Tonen we straten of wijken?',
  options: 'Straat, buurt of wijk',
  choice: 'Per buurt',
  reasons: 'Per straat is iemand te herleiden.',
  decidedBy: 'College',
  decidedOn: '2026-09-01',
  reference: '',
  decision: null,
};

export const projectValues = (
  changes: Partial<ProjectSafeguardsFieldsFragment> = {},
): ProjectSafeguardsFieldsFragment => ({
  __typename: 'ProjectSafeguards',
  project: PROJECT,
  characteristics: {
    __typename: 'ProjectCharacteristics',
    personalData: true,
    specialCategories: false,
    algorithm: false,
    highImpact: null,
    publicData: null,
    records: null,
    version: 1,
  },
  suggestions: [{ __typename: 'ObligationSuggestion', kind: BIO, needed: 'yes', because: ['personal_data'] }],
  obligations: [obligation()],
  safeguards: [
    {
      __typename: 'Safeguard',
      id: 'g1',
      version: 1,
      project: PROJECT,
      item: PRIVACY,
      relevance: 'applies',
      reason: '',
      how: 'Alleen buurtcijfers.',
      state: 'planned',
      owner: null,
      reviewOn: null,
      evidenceLink: '',
    },
  ],
  tradeOffs: [tradeOff],
  items: [PRIVACY, OPENNESS, DPIA, BIO].map(chosen),
  decisions: [],
  ...changes,
});

export const listItem = (changes: Partial<ReferenceItemFieldsFragment> = {}): ReferenceItemFieldsFragment => ({
  ...chosen(PRIVACY),
  version: 1,
  position: 0,
  active: true,
  shippedKey: 'privacy',
  uses: 0,
  shipped: null,
  ...changes,
});
