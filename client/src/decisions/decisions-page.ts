import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  DecisionChoicesDocument,
  DecisionCountsDocument,
  DecisionsDocument,
  type DecisionsQueryVariables,
} from '@stip/contract';
import { DECISION_KINDS, type DecisionKind } from '@stip/domain';
import { DateText, EmptyState, ErrorState, Field, FieldControl, LoadingState, Money } from '@stip/ui';
import { load } from '../platform/load';
import { loadList } from '../platform/load-list';
import { Session } from '../platform/session';
import { DECISION_BODIES, DecisionForms } from './decision-forms';
import { DecisionDetails } from './decision-details';
import { DecisionStateWord } from './decision-state';

type Filter = NonNullable<DecisionsQueryVariables['filter']>;

const PAGE = 50;
const TYPING_MS = 200;
/** What a reader asks for, with the filter behind it. */
const STANDS = {
  open: { awaited: true },
  laat: { overdue: true },
  besloten: { states: ['decided'] },
  afgedaan: { states: ['settled'] },
  ingetrokken: { states: ['withdrawn'] },
} as const satisfies Record<string, Filter>;
const ORDERS = {
  dag: { field: 'due_date', direction: 'asc' },
  titel: { field: 'title', direction: 'asc' },
  besloten: { field: 'decided_on', direction: 'desc' },
} as const satisfies Record<string, NonNullable<DecisionsQueryVariables['sort']>>;

/** Decisions, motions, commitments and questions: what is awaited first. Filters and the one that is open are in the address. */
@Component({
  selector: 'stip-decisions-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DateText,
    DecisionDetails,
    DecisionStateWord,
    EmptyState,
    ErrorState,
    Field,
    FieldControl,
    LoadingState,
    Money,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './decisions-page.html',
  styleUrl: './decisions-page.css',
})
export class DecisionsPage {
  private readonly router = inject(Router);
  private readonly forms = inject(DecisionForms);
  protected readonly session = inject(Session);
  readonly soort = input<string>();
  readonly orgaan = input<string>();
  readonly stand = input<string>();
  readonly zoek = input<string>();
  readonly eigenaar = input<string>();
  readonly doel = input<string>();
  readonly project = input<string>();
  readonly sorteer = input<string>();
  readonly besluit = input<string>();

  private typing?: ReturnType<typeof setTimeout>;
  protected readonly kinds = DECISION_KINDS;
  protected readonly bodies = DECISION_BODIES;
  protected readonly stands = Object.keys(STANDS) as (keyof typeof STANDS)[];
  protected readonly orders = Object.keys(ORDERS) as (keyof typeof ORDERS)[];
  protected readonly counts = load(DecisionCountsDocument);
  protected readonly choices = load(DecisionChoicesDocument);
  protected readonly kind = computed((): DecisionKind | undefined =>
    DECISION_KINDS.find((kind) => kind === this.soort()),
  );
  private readonly filter = computed((): Filter => {
    const kind = this.kind();
    const body = DECISION_BODIES.find((one) => one === this.orgaan());
    const stand = this.stands.find((one) => one === this.stand());
    return {
      search: this.zoek()?.trim() || undefined,
      kinds: kind ? [kind] : undefined,
      bodies: body ? [body] : undefined,
      ownerId: this.eigenaar() || undefined,
      goalId: this.doel() || undefined,
      projectId: this.project() || undefined,
      ...(stand ? STANDS[stand] : {}),
    };
  });
  protected readonly list = loadList(
    DecisionsDocument,
    (): DecisionsQueryVariables => {
      const order = this.orders.find((one) => one === this.sorteer());
      return { first: PAGE, filter: this.filter(), sort: order ? ORDERS[order] : null };
    },
    (data) => data.decisions,
  );
  protected readonly filtered = computed(() =>
    Object.entries(this.filter()).some(([name, value]) => name !== 'kinds' && value !== undefined),
  );
  protected readonly all = computed(() => {
    const counts = this.counts.data()?.decisionCounts ?? [];
    const sum = (pick: (count: (typeof counts)[number]) => number) => counts.reduce((n, count) => n + pick(count), 0);
    return { total: sum((c) => c.total), awaited: sum((c) => c.awaited), overdue: sum((c) => c.overdue) };
  });

  protected countOf(kind: DecisionKind) {
    return this.counts.data()?.decisionCounts.find((count) => count.kind === kind);
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
    this.set({ zoek: null, orgaan: null, stand: null, eigenaar: null, doel: null, project: null });
  }

  protected async add(): Promise<void> {
    const made = await this.forms.create(this.kind() ?? 'decision');
    if (!made) return;
    this.refresh();
    this.set({ besluit: made.id });
  }

  protected refresh(): void {
    this.list.reload();
    this.counts.reload();
  }

  protected close(): void {
    const id = this.besluit();
    this.set({ besluit: null });
    setTimeout(() => document.getElementById(`besluit-${id}`)?.focus());
  }
}
