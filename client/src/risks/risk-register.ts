import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { RisksDocument, type RiskFieldsFragment, type RisksQueryVariables } from '@stip/contract';
import { RISK_FINDINGS, riskColour, type RiskKind } from '@stip/domain';
import { ColourMark, DateText, EmptyState, ErrorState, Field, FieldControl, LoadingState, Money } from '@stip/ui';
import { loadList } from '../platform/load-list';
import { CATEGORIES, STATES } from './risk-forms';
import type { Named } from './risk-choices';
import type { MatrixCell } from './risk-heatmap';

type SortKey = 'title' | 'score' | 'exposure' | 'review_date';
type Filter = NonNullable<RisksQueryVariables['filter']>;

const PAGE = 50;
const TYPING_MS = 200;
const SHOWN_COLOURS = ['red', 'orange', 'green'] as const;
/** The direction that a reader wants first. */
const FIRST: Record<SortKey, 'asc' | 'desc'> = { title: 'asc', score: 'desc', exposure: 'desc', review_date: 'asc' };
/** In the address, for risks of the portfolio as a whole, and for all states. */
const PORTFOLIO = 'portfolio';
const ALL = 'alle';

/** The register of threats or of opportunities; filters and order are in the address. */
@Component({
  selector: 'stip-risk-register',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ColourMark,
    DateText,
    EmptyState,
    ErrorState,
    Field,
    FieldControl,
    LoadingState,
    Money,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './risk-register.html',
  styleUrl: './risk-table.css',
})
export class RiskRegister {
  private readonly router = inject(Router);
  readonly kind = input.required<RiskKind>();
  readonly people = input<readonly Named[]>([]);
  readonly projects = input<readonly Named[]>([]);
  readonly cell = input<MatrixCell>();
  readonly zoek = input<string>();
  readonly kleur = input<string>();
  readonly stand = input<string>();
  readonly onderwerp = input<string>();
  readonly eigenaar = input<string>();
  readonly project = input<string>();
  readonly bevinding = input<string>();
  readonly sorteer = input<string>();
  private typing?: ReturnType<typeof setTimeout>;

  protected readonly colours = SHOWN_COLOURS;
  protected readonly categories = CATEGORIES;
  protected readonly states = STATES;
  protected readonly findings = RISK_FINDINGS;
  protected readonly all = ALL;
  protected readonly portfolio = PORTFOLIO;
  protected readonly opportunity = computed(() => this.kind() === 'opportunity');
  protected readonly list = loadList(
    RisksDocument,
    (): RisksQueryVariables => ({ first: PAGE, filter: this.filter(), sort: this.sort() }),
    (data) => data.risks,
  );

  /** The finding of risks that occurred asks for those; otherwise the open ones are shown unless the reader says so. */
  protected readonly state = computed(() => {
    const asked = this.stand();
    if (asked) return asked;
    return this.bevinding() ? ALL : 'open';
  });

  private readonly filter = computed((): Filter => {
    const colour = SHOWN_COLOURS.find((one) => one === this.kleur());
    const category = CATEGORIES.find((one) => one === this.onderwerp());
    const finding = RISK_FINDINGS.find((one) => one === this.bevinding());
    const state = STATES.find((one) => one === this.state());
    const cell = this.cell();
    return {
      kinds: [this.kind()],
      search: this.zoek()?.trim() || undefined,
      states: state ? [state] : undefined,
      colours: colour ? [colour] : undefined,
      categories: category ? [category] : undefined,
      ownerIds: this.eigenaar() ? [this.eigenaar() as string] : undefined,
      ...(this.project() === PORTFOLIO
        ? { ofPortfolio: true }
        : { projectIds: this.project() ? [this.project() as string] : undefined }),
      findings: finding ? [finding] : undefined,
      cell: cell ? { stage: cell.stage, likelihood: cell.likelihood, impact: cell.impact } : undefined,
    };
  });

  protected readonly filtered = computed(() => {
    const { kinds: _, states: __, ...rest } = this.filter();
    return !!this.stand() || Object.values(rest).some((value) => value !== undefined);
  });

  private readonly sort = computed((): RisksQueryVariables['sort'] => {
    const [key, reversed] = this.order();
    if (!key) return undefined;
    return { field: key, direction: reversed === (FIRST[key] === 'asc') ? 'desc' : 'asc' };
  });

  protected readonly order = computed((): [SortKey | '', boolean] => {
    const text = this.sorteer() ?? '';
    const key = text.replace(/^-/, '');
    return key in FIRST ? [key as SortKey, text.startsWith('-')] : ['', false];
  });

  protected readonly stages = (risk: RiskFieldsFragment) => [
    { score: risk.likelihood * risk.impact, colour: riskColour(risk.likelihood, risk.impact) },
    ...(risk.residualLikelihood !== null && risk.residualImpact !== null
      ? [
          {
            score: risk.residualLikelihood * risk.residualImpact,
            colour: riskColour(risk.residualLikelihood, risk.residualImpact),
          },
        ]
      : []),
  ];

  protected readonly standing = (risk: RiskFieldsFragment) =>
    risk.mitigations.filter(({ state }) => state !== 'dropped').length;
  protected readonly done = (risk: RiskFieldsFragment) =>
    risk.mitigations.filter(({ state }) => state === 'done').length;

  reload(): void {
    this.list.reload();
  }

  protected set(change: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** Asks when the reader pauses, not at every letter. */
  protected search(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.set({ zoek: text || null }), TYPING_MS);
  }

  protected clear(): void {
    clearTimeout(this.typing);
    const filters = ['zoek', 'kleur', 'stand', 'onderwerp', 'eigenaar', 'project', 'bevinding', 'vak'];
    this.set(Object.fromEntries(filters.map((name) => [name, null])));
  }

  protected sortBy(key: SortKey): void {
    const [current, reversed] = this.order();
    this.set({ sorteer: current !== key ? key : reversed ? null : `-${key}` });
  }

  protected ariaSort(key: SortKey): 'ascending' | 'descending' | 'none' {
    if (this.order()[0] !== key) return 'none';
    return this.sort()?.direction === 'desc' ? 'descending' : 'ascending';
  }
}
