import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { StatusFormQuery } from '@stip/contract';
import { addDays, formatMoney, parseCents } from '@stip/domain';
import { formatDate } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';

export type StatusChanges = StatusFormQuery['statusChanges'];
export type ProposedText = 'achieved' | 'nextSteps' | 'attention';
type Translate = (key: string, params?: Record<string, unknown>) => string;

/** Titles in one sentence; of what is more, the number is told. */
const NAMED = 6;

/** Sentences for the texts of an update, from what the record says has changed since the one before. Empty: nothing to say. */
export function proposedTexts(
  changes: StatusChanges,
  today: string,
  translate: Translate,
  locale: string,
): Record<ProposedText, string> {
  const t: Translate = (key, params) => translate(`projects.status.proposal.${key}`, params);
  const day = (date: string) => formatDate(date, locale, 'long');
  const list = (items: readonly string[]): string => {
    const named = items.slice(0, NAMED).join(', ');
    return items.length > NAMED ? t('more', { named, n: items.length - NAMED }) : named;
  };
  const sentence = (key: string, items: readonly string[], params: Record<string, unknown> = {}): string[] =>
    items.length === 0 ? [] : [t(key, { ...params, list: list(items) })];
  const dated = (items: readonly { readonly title: string; readonly day: string }[]) =>
    items.map((item) => `${item.title} (${day(item.day)})`);
  const titled = (items: readonly { readonly title: string }[]) => items.map(({ title }) => title);
  const moved = (items: StatusChanges['moved']) =>
    items.map(({ title, from, to, days }) => t('move', { title, from: day(from), to: day(to), days: Math.abs(days) }));
  const spent = changes.spent.map(({ currency, cents }) => formatMoney(parseCents(cents) ?? 0n, currency, locale));
  const since = changes.since === null ? '' : day(changes.since);
  return {
    achieved: [
      ...sentence('finished', dated(changes.finished)),
      ...sentence('decided', dated(changes.decided)),
      ...sentence('risksClosed', titled(changes.risksClosed)),
      ...sentence('spent', spent, { since }),
    ].join(' '),
    nextSteps: sentence('ahead', dated(changes.ahead), { until: day(addDays(today, 92)) }).join(' '),
    attention: [
      ...sentence('risksOccurred', titled(changes.risksOccurred)),
      ...sentence('late', dated(changes.late)),
      ...sentence('later', moved(changes.moved.filter(({ days }) => days > 0))),
      ...sentence('sooner', moved(changes.moved.filter(({ days }) => days < 0))),
      ...sentence('risksRaised', titled(changes.risksRaised)),
      ...sentence('added', titled(changes.added)),
      ...sentence('removed', titled(changes.removed)),
    ].join(' '),
  };
}

/** The text after taking a proposal over: in the place of what was carried over unchanged, else below what was written. */
export function withProposal(text: string, carriedOver: string, proposal: string): string {
  const own = text.trim();
  return own === '' || own === carriedOver.trim() ? proposal : `${own}\n${proposal}`;
}

/** A text that the record proposes, to take over with one press. It is gone once it stands in the field. */
@Component({
  selector: 'stip-status-proposal',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `@if (text(); as proposal) {
    <p>
      <span class="stip-quiet">{{ 'projects.status.proposal.title' | transloco }}</span> {{ proposal }}
    </p>
    <button
      type="button"
      class="stip-row-action"
      [attr.aria-label]="'projects.status.proposal.takeFor' | transloco: { field: label() }"
      (click)="taken.emit(proposal)"
    >
      {{ 'projects.status.proposal.take' | transloco }}
    </button>
  }`,
  styles: `
    :host {
      display: flex;
      gap: var(--stip-space-2);
      align-items: start;
      justify-content: space-between;
      font-size: var(--stip-text-s);
    }
    :host(:empty) {
      display: none;
    }
    p {
      margin: 0;
      padding-inline-start: var(--stip-space-2);
      border-inline-start: 2px solid var(--stip-line-strong);
      white-space: pre-line;
    }
    button {
      flex: none;
    }
  `,
})
export class StatusProposal {
  private readonly language = inject(Language);
  private readonly t = injectTranslate();
  readonly changes = input.required<StatusChanges>();
  readonly field = input.required<ProposedText>();
  readonly label = input.required<string>();
  readonly today = input.required<string>();
  /** What stands in the field now. */
  readonly written = input.required<string>();
  readonly taken = output<string>();
  private readonly all = computed(() => proposedTexts(this.changes(), this.today(), this.t, this.language.locale()));
  protected readonly text = computed(() => {
    const proposal = this.all()[this.field()];
    return proposal !== '' && !this.written().includes(proposal) ? proposal : '';
  });
}
