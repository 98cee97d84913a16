import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  EntryFileDocument,
  LedgerEntriesDocument,
  type LedgerEntriesQueryVariables,
  type LedgerEntryFieldsFragment,
} from '@stip/contract';
import { DateText, EmptyState, ErrorState, Field, FieldControl, LoadingState, Money } from '@stip/ui';
import { load } from '../platform/load';
import { loadList } from '../platform/load-list';
import { Session } from '../platform/session';
import { isOneOf, type MoneyChoice } from './money-choice';

export const ENTRY_KINDS = ['actual', 'commitment', 'forecast'] as const;

/** Bookings, page by page, with what they can be filtered by. */
@Component({
  selector: 'stip-entry-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, Field, FieldControl, LoadingState, Money, RouterLink, TranslocoPipe],
  templateUrl: './entry-list.html',
  styles: `
    .reversed td:not(.act) {
      color: var(--stip-ink-3);
      text-decoration: line-through;
    }
    .line {
      display: block;
    }
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
      align-items: center;
      margin-block-start: var(--stip-space-3);
    }
    :host {
      display: grid;
      gap: var(--stip-space-4);
      min-width: 0;
    }
  `,
})
export class EntryList {
  private readonly session = inject(Session);
  readonly choice = input.required<MoneyChoice>();
  readonly projectId = input<string>();
  /** One project is all there is to see: its name is left out. */
  readonly single = input(false);
  /** The import of a finance system's file that booked them. */
  readonly importId = input<string>();
  readonly kind = input<string>();
  readonly search = input<string>();
  /** Changes when something was booked. */
  readonly revision = input(0);
  readonly filterChange = output<Record<string, string | null>>();
  readonly reverse = output<LedgerEntryFieldsFragment>();
  private typing?: ReturnType<typeof setTimeout>;

  protected readonly kinds = ENTRY_KINDS;
  protected readonly mayEdit = computed(() => this.single() && this.session.may('finance.edit'));
  protected readonly list = loadList(
    LedgerEntriesDocument,
    (): LedgerEntriesQueryVariables => {
      const [kind, projectId, importId] = [this.kind(), this.projectId(), this.importId()];
      return {
        first: this.single() ? 20 : 50,
        filter: {
          ...this.choice(),
          projectIds: projectId ? [projectId] : undefined,
          ledgerImportIds: importId ? [importId] : undefined,
          kinds: isOneOf(ENTRY_KINDS, kind) ? [kind] : undefined,
          search: this.search()?.trim() || undefined,
        },
      };
    },
    (data) => data.ledgerEntries,
  );
  protected readonly filtered = computed(
    () => !!this.kind() || !!this.search() || !!this.importId() || (!!this.projectId() && !this.single()),
  );
  private readonly file = load(EntryFileDocument, () => {
    const id = this.importId();
    return id ? { id } : undefined;
  });
  /** Name of the file that is filtered by. */
  protected readonly fileName = computed(() => {
    const file = this.file.data()?.ledgerImport;
    return file && file.id === this.importId() ? file.fileName : undefined;
  });
  /** Name of the project that is filtered by. */
  protected readonly projectName = computed(() =>
    this.projectId()
      ? this.list.nodes()?.find(({ project }) => project.id === this.projectId())?.project.name
      : undefined,
  );

  constructor() {
    effect(() => {
      if (this.revision() > 0) untracked(() => this.list.reload());
    });
  }

  protected type(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.filterChange.emit({ zoek: text || null }), 200);
  }

  protected clear(): void {
    this.filterChange.emit({ zoek: null, soort: null, bestand: null, ...(this.single() ? {} : { project: null }) });
  }
}
