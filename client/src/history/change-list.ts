import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { UndoChangeDocument, type ChangeFieldsFragment } from '@stip/contract';
import { Dialogs, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { Failures } from '../platform/failure';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { RecordedWords } from './recorded-words';

type Entry = ChangeFieldsFragment['entries'][number];

/** Fields told at once of a new or removed row; the others open on demand. */
const TOLD_AT_ONCE = 4;
const MANY = 12;
const FEW = 6;

/** Who changed what from what to what, a day at a time, with undo of one's own. */
@Component({
  selector: 'stip-change-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `@for (day of days(); track day.date) {
    <section [attr.aria-label]="day.date">
      <h3>{{ day.date }}</h3>
      <ol>
        @for (change of day.changes; track change.id) {
          <li class="change">
            <p class="who">
              <strong>{{ change.person?.name ?? ('history.nobody' | transloco) }}</strong>
              <span class="stip-quiet">{{ time(change.recordedAt) }} · {{ origin(change.origin) }}</span>
            </p>
            <ul>
              @for (entry of told(change); track $index) {
                <li class="entry">
                  <p>
                    {{ words.table(entry.table) }}
                    @if (entry.label) {
                      <strong>{{ entry.label }}</strong>
                    }
                    {{ 'history.operation.' + entry.operation | transloco }}
                  </p>
                  @if (entry.operation === 'update') {
                    <ul class="fields">
                      @for (field of entry.fields; track field.field) {
                        <li>
                          {{ words.field(field.field) }}: <del>{{ words.value(field.field, field.before) }}</del>
                          <span aria-hidden="true"> → </span
                          ><span class="stip-visually-hidden"> {{ 'history.to' | transloco }} </span
                          ><ins>{{ words.value(field.field, field.after) }}</ins>
                        </li>
                      }
                    </ul>
                  } @else if (entry.fields.length > 0) {
                    <details [open]="entry.fields.length <= atOnce && change.entries.length <= 3">
                      <summary>{{ 'history.details' | transloco: { n: entry.fields.length } }}</summary>
                      <ul class="fields">
                        @for (field of entry.fields; track field.field) {
                          <li>
                            {{ words.field(field.field) }}: {{ words.value(field.field, field.after ?? field.before) }}
                          </li>
                        }
                      </ul>
                    </details>
                  }
                </li>
              }
            </ul>
            @if (change.entries.length > told(change).length) {
              <button
                type="button"
                class="utrecht-button utrecht-button--subtle stip-no-print"
                (click)="open(change.id)"
              >
                {{ 'history.allEntries' | transloco: { n: change.entries.length } }}
              </button>
            } @else if (change.entryCount > change.entries.length) {
              <p class="stip-quiet">
                {{ 'history.moreEntries' | transloco: { shown: change.entries.length, all: change.entryCount } }}
              </p>
            }
            <p class="actions stip-no-print">
              @if (mayUndo(change)) {
                <button type="button" class="utrecht-button utrecht-button--subtle" (click)="undo(change)">
                  {{ 'history.undo' | transloco }}
                </button>
              }
              <a [href]="asOf.addressAt(justAfter(change.recordedAt))">{{ 'history.viewThen' | transloco }}</a>
            </p>
          </li>
        }
      </ol>
    </section>
  }`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-4);
    }
    h3 {
      margin: 0 0 var(--stip-space-2);
      font-size: var(--stip-text-s);
      color: var(--stip-ink-3);
    }
    ol,
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .change {
      padding: var(--stip-space-3) 0;
      border-block-start: 1px solid var(--stip-line);
    }
    .who,
    .entry p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .who {
      display: flex;
      flex-wrap: wrap;
      gap: 2px var(--stip-space-3);
      align-items: baseline;
    }
    .entry {
      padding-block-start: var(--stip-space-2);
    }
    .fields {
      display: grid;
      gap: 2px;
      padding-inline-start: var(--stip-space-4);
      color: var(--stip-ink-2);
      overflow-wrap: anywhere;
    }
    del {
      color: var(--stip-ink-3);
    }
    ins {
      color: var(--stip-ink);
      text-decoration: none;
      font-weight: 550;
    }
    summary {
      cursor: pointer;
      color: var(--stip-ink-3);
      font-size: var(--stip-text-s);
      padding-inline-start: var(--stip-space-4);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
      align-items: center;
      margin: var(--stip-space-2) 0 0;
      font-size: var(--stip-text-s);
    }
    .actions button {
      margin-inline-start: -12px;
    }
  `,
})
export class ChangeList {
  private readonly t = injectTranslate();
  private readonly session = inject(Session);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly asOf = inject(AsOf);
  protected readonly words = inject(RecordedWords);
  protected readonly atOnce = TOLD_AT_ONCE;
  readonly changes = input.required<readonly ChangeFieldsFragment[]>();
  /** A change was taken back. */
  readonly undone = output();

  protected readonly days = computed(() => {
    const days = new Map<string, ChangeFieldsFragment[]>();
    for (const change of this.changes()) {
      const date = this.words.day(change.recordedAt);
      days.set(date, [...(days.get(date) ?? []), { ...change, entries: [...change.entries].sort(byWeight) }]);
    }
    return [...days].map(([date, changes]) => ({ date, changes }));
  });

  private readonly opened = signal<ReadonlySet<string>>(new Set());

  /** An import touches thousands of rows: a few stand for them until they are asked. */
  protected told(change: ChangeFieldsFragment): readonly Entry[] {
    return this.opened().has(change.id) || change.entries.length <= MANY
      ? change.entries
      : change.entries.slice(0, FEW);
  }

  protected open(id: string): void {
    this.opened.update((ids) => new Set([...ids, id]));
  }

  protected time(at: string): string {
    return this.words.time(at);
  }

  protected origin(origin: string): string {
    return this.t(`history.origin.${origin}`);
  }

  /** Instants have microseconds in the record and milliseconds here. */
  protected justAfter(at: string): string {
    return new Date(new Date(at).getTime() + 1).toISOString();
  }

  protected mayUndo(change: ChangeFieldsFragment): boolean {
    const me = this.session.current()?.person?.id;
    return !!me && change.person?.id === me && !change.superseded && this.session.may('history.undo');
  }

  protected async undo(change: ChangeFieldsFragment): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.t('history.undoTitle'),
      text: this.t('history.undoText'),
      confirm: this.t('history.undo'),
    });
    if (!sure) return;
    const result = (await this.mutations.send(UndoChangeDocument, { input: { changeId: change.id } }))?.undoChange;
    if (!result) return;
    if (result.__typename === 'UndonePayload') {
      this.toasts.show(this.t('history.undone'));
      this.undone.emit();
    } else this.toasts.show(this.failures.summary(result), 'failed');
  }
}

/** What has a name before what belongs to it. */
const byWeight = (a: Entry, b: Entry) => Number(b.label !== '') - Number(a.label !== '');
