import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProjectFilterChoicesDocument, ProjectsDocument, type ProjectsQueryVariables } from '@stip/contract';
import { COLOURS } from '@stip/domain';
import {
  ColourMark,
  DateText,
  EmptyState,
  ErrorState,
  Field,
  FieldControl,
  LoadingState,
  Money,
  TrendMark,
} from '@stip/ui';
import { load } from '../platform/load';
import { loadList } from '../platform/load-list';
import { Session } from '../platform/session';

type SortKey = 'name' | 'colour' | 'end' | 'slip' | 'money';
type Variables = ProjectsQueryVariables;

const PROJECT_STATES = ['proposed', 'active', 'on_hold', 'completed', 'cancelled'] as const;
const FINDINGS = ['no_owner', 'stale', 'never_updated'] as const;
const PAGE = 100;
const TYPING_MS = 200;
/** The order of the API behind each column, and the direction that a reader wants first. */
const ORDERS: Record<SortKey, NonNullable<Variables['sort']>> = {
  name: { field: 'name', direction: 'asc' },
  colour: { field: 'colour', direction: 'desc' },
  end: { field: 'end_date', direction: 'asc' },
  slip: { field: 'slip', direction: 'desc' },
  money: { field: 'budget', direction: 'desc' },
};
/** In the address, for projects outside a programme or without an owner. */
const NONE = 'geen';

/** All projects; search, filters and order are in the address, so that a view can be shared. */
@Component({
  selector: 'stip-project-list',
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
    TrendMark,
  ],
  templateUrl: './project-list.html',
  styleUrl: './project-list.css',
})
export class ProjectList {
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  readonly zoek = input<string>();
  readonly kleur = input<string>();
  readonly programma = input<string>();
  readonly eigenaar = input<string>();
  readonly stand = input<string>();
  readonly doel = input<string>();
  readonly bevinding = input<string>();
  readonly sorteer = input<string>();

  private typing?: ReturnType<typeof setTimeout>;

  protected readonly colours = COLOURS;
  protected readonly findings = FINDINGS;
  protected readonly states = PROJECT_STATES;
  protected readonly choices = load(ProjectFilterChoicesDocument);
  protected readonly lists = computed(() => this.choices.data()?.projectChoices);
  protected readonly list = loadList(
    ProjectsDocument,
    (): Variables => ({ first: PAGE, filter: this.filter(), sort: this.sort() }),
    (data) => data.projects,
  );
  protected readonly filtered = computed(() => Object.values(this.filter()).some((value) => value !== undefined));

  private readonly filter = computed((): NonNullable<Variables['filter']> => {
    const [colour, state, finding] = [this.kleur(), this.stand(), this.bevinding()];
    return {
      search: this.zoek()?.trim() || undefined,
      colours: isOneOf(COLOURS, colour) ? [colour] : undefined,
      states: isOneOf(PROJECT_STATES, state) ? [state] : undefined,
      goalIds: this.doel() ? [this.doel() as string] : undefined,
      ...(this.programma() === NONE
        ? { withoutProgramme: true }
        : { programmeIds: this.programma() ? [this.programma() as string] : undefined }),
      ...(this.eigenaar() === NONE
        ? { withoutOwner: true }
        : { ownerIds: this.eigenaar() ? [this.eigenaar() as string] : undefined }),
      // To the reader what was never updated is out of date too.
      findings: !isOneOf(FINDINGS, finding) ? undefined : finding === 'stale' ? ['stale', 'never_updated'] : [finding],
    };
  });

  private readonly sort = computed((): Variables['sort'] => {
    const [key, reversed] = this.order();
    const order = key ? ORDERS[key] : undefined;
    return order && { ...order, direction: reversed === (order.direction === 'asc') ? 'desc' : 'asc' };
  });

  protected readonly order = computed((): [SortKey | '', boolean] => {
    const text = this.sorteer() ?? '';
    const key = text.replace(/^-/, '');
    return key in ORDERS ? [key as SortKey, text.startsWith('-')] : ['', false];
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
    this.set({ zoek: null, kleur: null, programma: null, eigenaar: null, stand: null, doel: null, bevinding: null });
  }

  protected sortBy(key: SortKey): void {
    const [current, descending] = this.order();
    this.set({ sorteer: current !== key ? key : descending ? null : `-${key}` });
  }

  protected ariaSort(key: SortKey): 'ascending' | 'descending' | 'none' {
    if (this.order()[0] !== key) return 'none';
    return this.sort()?.direction === 'desc' ? 'descending' : 'ascending';
  }

  protected weeks(days: number | null): number | null {
    return days === null || Math.abs(days) < 7 ? null : Math.round(days / 7);
  }
}

const isOneOf = <T extends string>(values: readonly T[], value: string | undefined): value is T =>
  (values as readonly string[]).includes(value ?? '');
