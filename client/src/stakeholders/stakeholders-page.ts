import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { StakeholdersDocument, StakeholderSummaryDocument, type StakeholdersQueryVariables } from '@stip/contract';
import { INVOLVEMENTS, QUADRANTS, STAKEHOLDER_FINDINGS } from '@stip/domain';
import { DateText, EmptyState, ErrorState, Field, FieldControl, LoadingState } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { loadList } from '../platform/load-list';
import { Session } from '../platform/session';
import { StakeholderCard } from './stakeholder-card';
import { StakeholderForms, STEPS } from './stakeholder-forms';
import { StakeholderGrid } from './stakeholder-grid';
import { StakeholderSteps } from './stakeholder-steps';

type Variables = StakeholdersQueryVariables;
type SortKey = 'naam' | 'belang' | 'invloed' | 'contact';

const VIEWS = ['raster', 'register', 'stappen'] as const;
const PAGE = 200;
const TYPING_MS = 200;
/** In the address, for nobody having decided. */
const NONE = 'geen';
const ORDERS: Record<SortKey, NonNullable<Variables['sort']>> = {
  naam: { field: 'name', direction: 'asc' },
  belang: { field: 'importance', direction: 'desc' },
  invloed: { field: 'influence', direction: 'desc' },
  contact: { field: 'next_contact', direction: 'asc' },
};

/** Who matters to the strategy: on the grid, in a register and per step. View, filters and choice are in the address. */
@Component({
  selector: 'stip-stakeholders-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DateText,
    EmptyState,
    ErrorState,
    Field,
    FieldControl,
    LoadingState,
    RouterLink,
    StakeholderCard,
    StakeholderGrid,
    StakeholderSteps,
    TranslocoPipe,
  ],
  templateUrl: './stakeholders-page.html',
  styleUrl: './stakeholders-page.css',
})
export class StakeholdersPage {
  private readonly router = inject(Router);
  private readonly forms = inject(StakeholderForms);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();
  protected readonly session = inject(Session);
  readonly weergave = input<string>();
  readonly zoek = input<string>();
  readonly soort = input<string>();
  readonly vak = input<string>();
  readonly betrokkenheid = input<string>();
  readonly stap = input<string>();
  readonly eigenaar = input<string>();
  readonly bevinding = input<string>();
  readonly sorteer = input<string>();
  readonly belanghebbende = input<string>();

  private typing?: ReturnType<typeof setTimeout>;

  protected readonly views = VIEWS;
  protected readonly quadrants = QUADRANTS;
  protected readonly involvements = INVOLVEMENTS;
  protected readonly steps = STEPS;
  protected readonly allFindings = STAKEHOLDER_FINDINGS;
  protected readonly english = computed(() => this.language.current() === 'en');
  protected readonly view = computed(() => VIEWS.find((name) => name === this.weergave()) ?? 'raster');
  protected readonly summary = load(StakeholderSummaryDocument);
  protected readonly facts = computed(() => this.summary.data()?.stakeholderSummary);
  protected readonly list = loadList(
    StakeholdersDocument,
    (): Variables => ({ first: PAGE, filter: this.filter(), sort: this.sort() }),
    (data) => data.stakeholders,
  );
  protected readonly filtered = computed(() => Object.values(this.filter()).some((value) => value !== undefined));

  private readonly filter = computed((): NonNullable<Variables['filter']> => {
    const step = Number(this.stap());
    return {
      search: this.zoek()?.trim() || undefined,
      kindIds: this.soort() ? [this.soort() as string] : undefined,
      quadrants: oneOf(QUADRANTS, this.vak()),
      involvements: oneOf(INVOLVEMENTS, this.betrokkenheid()),
      withoutInvolvement: this.betrokkenheid() === NONE ? true : undefined,
      steps: step >= 1 && step <= 8 ? [step] : undefined,
      ownerIds: this.eigenaar() ? [this.eigenaar() as string] : undefined,
      findings: oneOf(STAKEHOLDER_FINDINGS, this.bevinding()),
    };
  });

  protected readonly order = computed((): [SortKey | '', boolean] => {
    const text = this.sorteer() ?? '';
    const key = text.replace(/^-/, '');
    return key in ORDERS ? [key as SortKey, text.startsWith('-')] : ['', false];
  });
  private readonly sort = computed((): Variables['sort'] => {
    const [key, reversed] = this.order();
    const order = key ? ORDERS[key] : undefined;
    return order && { ...order, direction: reversed === (order.direction === 'asc') ? 'desc' : 'asc' };
  });

  protected readonly lead = computed(() => {
    const facts = this.facts();
    if (!facts) return '';
    const parts = facts.findings.map(({ finding, count }) =>
      this.t(`stakeholders.leadFinding.${finding}`, { n: count }),
    );
    if (parts.length === 0) return this.t('stakeholders.leadFine', { n: facts.total });
    return this.t('stakeholders.lead', {
      n: facts.total,
      list: new Intl.ListFormat(this.language.locale()).format(parts),
    });
  });

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
    const names = ['zoek', 'soort', 'vak', 'betrokkenheid', 'stap', 'eigenaar', 'bevinding'];
    this.set(Object.fromEntries(names.map((name) => [name, null])));
  }

  protected sortBy(key: SortKey): void {
    const [current, descending] = this.order();
    this.set({ sorteer: current !== key ? key : descending ? null : `-${key}` });
  }

  protected ariaSort(key: SortKey): 'ascending' | 'descending' | 'none' {
    if (this.order()[0] !== key) return 'none';
    return this.sort()?.direction === 'desc' ? 'descending' : 'ascending';
  }

  protected async add(): Promise<void> {
    const strategyId = this.facts()?.strategyId;
    if (!strategyId) return;
    const id = await this.forms.stakeholder(strategyId);
    if (!id) return;
    this.refresh();
    this.set({ belanghebbende: id });
  }

  protected refresh(): void {
    this.list.reload();
    this.summary.reload();
  }
}

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T[] | undefined => {
  const found = values.find((known) => known === value);
  return found && [found];
};
