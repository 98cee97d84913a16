import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PresencePreferenceDocument, SetPresencePreferenceDocument } from '@stip/contract';
import { ErrorState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { Failures } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';

/** Whether colleagues see where the reader is at work. */
@Component({
  selector: 'stip-presence-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, TranslocoPipe],
  template: `@if (preference(); as p) {
      <section class="stip-card stip-no-print">
        <fieldset [disabled]="isPast">
          <legend>{{ 'talk.presence.preference' | transloco }}</legend>
          <label>
            <input type="checkbox" [checked]="p.shown" (change)="choose($any($event.target).checked)" />
            <span>{{ 'talk.presence.shown' | transloco }}</span>
          </label>
          <p class="stip-quiet">{{ 'talk.presence.text' | transloco }}</p>
        </fieldset>
      </section>
    }
    @if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }`,
  styles: `
    fieldset {
      display: grid;
      gap: var(--stip-space-1);
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    label {
      display: flex;
      gap: var(--stip-space-2);
      align-items: center;
      min-block-size: 28px;
    }
    input {
      inline-size: 18px;
      block-size: 18px;
      flex: none;
      accent-color: var(--stip-accent);
    }
    p {
      margin: 0;
    }
  `,
})
export class PresenceChoice {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly t = injectTranslate();
  protected readonly isPast = inject(AsOf).value !== undefined;
  protected readonly query = load(PresencePreferenceDocument);
  protected readonly preference = computed(() => this.query.data()?.presencePreference);

  protected async choose(shown: boolean): Promise<void> {
    const input = { shown, version: this.preference()?.version };
    const answer = (await this.mutations.send(SetPresencePreferenceDocument, { input }))?.setPresencePreference;
    if (answer?.__typename === 'PresencePreferencePayload') this.toasts.show(this.t('talk.presence.saved'));
    else if (answer) this.toasts.show(this.failures.summary(answer), 'failed');
    this.query.reload();
  }
}
