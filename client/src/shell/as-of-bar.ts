import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AsOf } from '../platform/as-of';
import { Language } from '../platform/language';
import { Session } from '../platform/session';

/** Above every page while the past is shown: of when it is, that it cannot be changed, and the way back. */
@Component({
  selector: 'stip-as-of-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `@if (asOf.value) {
    <div class="bar" role="status">
      <p>
        <strong>{{ 'shell.asOf.shown' | transloco: { when: when() } }}</strong>
        @if (beforeRecords()) {
          {{ 'shell.asOf.before' | transloco: { since: since() } }}
        } @else {
          {{ 'shell.asOf.readOnly' | transloco }}
        }
      </p>
      <button
        type="button"
        class="utrecht-button utrecht-button--secondary-action stip-no-print"
        (click)="asOf.show(undefined)"
      >
        {{ 'shell.asOf.back' | transloco }}
      </button>
    </div>
  }`,
  styles: `
    .bar {
      position: sticky;
      inset-block-start: 0;
      z-index: 900;
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2) var(--stip-space-4);
      align-items: center;
      justify-content: space-between;
      margin-block-end: var(--stip-space-4);
      padding: var(--stip-space-2) var(--stip-space-4);
      border: 1px solid var(--stip-accent);
      border-inline-start-width: 6px;
      border-radius: var(--stip-radius-s);
      background: var(--stip-accent-soft);
      color: var(--stip-ink);
    }
    p {
      margin: 0;
      flex: 1 1 280px;
    }
  `,
})
export class AsOfBar {
  protected readonly asOf = inject(AsOf);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  protected readonly when = computed(() => this.told(this.asOf.value ?? ''));
  protected readonly since = computed(() => this.told(this.session.current()?.organisation.recordedSince ?? ''));
  protected readonly beforeRecords = computed(() => {
    const since = this.session.current()?.organisation.recordedSince;
    return !since || (this.asOf.value ?? '') < (this.asOf.value?.length === 10 ? since.slice(0, 10) : since);
  });

  private told(value: string): string {
    if (!value) return '';
    const isDate = value.length === 10;
    const at = new Date(isDate ? `${value}T12:00:00Z` : value);
    if (Number.isNaN(at.getTime())) return value;
    const timeZone = isDate ? 'UTC' : this.session.current()?.organisation.timeZone;
    return new Intl.DateTimeFormat(this.language.locale(), {
      dateStyle: 'long',
      ...(isDate ? {} : { timeStyle: 'medium' as const }),
      timeZone,
    }).format(at);
  }
}
