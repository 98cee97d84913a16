import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  MailCadencesDocument,
  RemoveMailCadenceDocument,
  SetMailCadenceDocument,
  type MailCadenceFieldsFragment,
} from '@stip/contract';
import { MAIL_CADENCE } from '@stip/domain';
import { ErrorState, LoadingState } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { wholeOf, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';
import { Session } from '../platform/session';

type Cadence = MailCadenceFieldsFragment;

/** When Stip reminds by itself: of the organisation, and of programmes that have a cadence of their own. */
@Component({
  selector: 'stip-cadence-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, LoadingState, TranslocoPipe],
  template: `<div class="stip-page">
    <div class="stip-page__head">
      <div>
        <h1>{{ 'shell.nav.reminders' | transloco }}</h1>
        <p class="stip-prose stip-quiet">{{ 'mail.cadence.intro' | transloco }}</p>
      </div>
      @if (mayEdit && free().length > 0) {
        <button type="button" class="utrecht-button utrecht-button--secondary-action stip-no-print" (click)="add()">
          {{ 'mail.cadence.add' | transloco }}
        </button>
      }
    </div>
    @if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (query.data()?.mailCadences; as cadences) {
      <section class="stip-card">
        <ul>
          @for (cadence of cadences; track cadence.programme?.id) {
            <li>
              <div>
                <h2>{{ cadence.programme?.name ?? ('mail.cadence.all' | transloco) }}</h2>
                @if (cadence.active) {
                  <p>{{ words(cadence) }}</p>
                } @else {
                  <p class="stip-quiet">{{ 'mail.cadence.off' | transloco }}</p>
                }
              </div>
              @if (mayEdit) {
                <button
                  type="button"
                  class="stip-row-action stip-no-print"
                  [attr.aria-label]="
                    'mail.cadence.changeOf'
                      | transloco: { name: cadence.programme?.name ?? ('mail.cadence.all' | transloco) }
                  "
                  (click)="edit(cadence)"
                >
                  {{ 'mail.cadence.change' | transloco }}
                </button>
              }
            </li>
          }
        </ul>
      </section>
    } @else if (!query.error()) {
      <stip-loading />
    }
  </div>`,
  styles: `
    ul {
      display: grid;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--stip-space-3);
      align-items: center;
      justify-content: space-between;
      padding-block: var(--stip-space-3);
    }
    li + li {
      border-block-start: 1px solid var(--stip-line);
    }
    h2 {
      margin: 0;
      font-size: var(--stip-text-m);
    }
    li p {
      margin: 0;
    }
  `,
})
export class CadencePage {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly t = injectTranslate();
  protected readonly mayEdit = inject(Session).may('portfolio.edit') && inject(AsOf).value === undefined;
  protected readonly query = load(MailCadencesDocument);
  /** Programmes without a cadence of their own. */
  protected readonly free = computed(() => {
    const data = this.query.data();
    const taken = new Set(data?.mailCadences.map(({ programme }) => programme?.id));
    return (data?.programmes.nodes ?? []).filter(({ id }) => !taken.has(id));
  });

  protected words({ firstDaysBefore, repeatEveryDays, escalateAfterDays }: Cadence): string {
    return [
      this.t(firstDaysBefore > 0 ? 'mail.cadence.first' : 'mail.cadence.firstOnDay', { days: firstDaysBefore }),
      this.t(repeatEveryDays > 0 ? 'mail.cadence.repeat' : 'mail.cadence.once', { days: repeatEveryDays }),
      this.t(escalateAfterDays ? 'mail.cadence.escalate' : 'mail.cadence.noEscalation', { days: escalateAfterDays }),
    ].join(' ');
  }

  protected add(): Promise<void> {
    const { nodes = [] } = { nodes: this.free() };
    return this.open(undefined, [
      {
        ...{ name: 'programmeId', kind: 'choice', required: true, label: this.t('mail.cadence.programme') },
        options: nodes.map(({ id, name }) => ({ value: id, label: name })),
      },
    ]);
  }

  protected edit(cadence: Cadence): Promise<void> {
    return this.open(cadence, []);
  }

  private async open(cadence: Cadence | undefined, before: readonly RecordField[]): Promise<void> {
    const { active, firstDaysBefore, repeatEveryDays, escalateAfterDays } = cadence ?? {
      ...MAIL_CADENCE,
      active: true,
    };
    const { id = null, version = null, programme = null } = cadence ?? {};
    const saved = await this.records.edit({
      title: cadence
        ? this.t('mail.cadence.changeOf', { name: programme?.name ?? this.t('mail.cadence.all') })
        : this.t('mail.cadence.add'),
      version: version ?? undefined,
      fields: [
        ...before,
        {
          ...{ name: 'active', kind: 'choice', label: this.t('mail.cadence.active') },
          options: ['true', 'false'].map((value) => ({ value, label: this.t(`mail.cadence.is.${value}`) })),
        },
        this.days('firstDaysBefore', [0, 60]),
        this.days('repeatEveryDays', [0, 60]),
        this.days('escalateAfterDays', [1, 90], false),
      ],
      values: {
        programmeId: this.free()[0]?.id ?? null,
        active: String(active),
        firstDaysBefore: String(firstDaysBefore),
        repeatEveryDays: String(repeatEveryDays),
        escalateAfterDays: escalateAfterDays === null ? '' : String(escalateAfterDays),
      },
      save: async (values, seen) => {
        const input = {
          programmeId: cadence ? (programme?.id ?? null) : values['programmeId'],
          active: values['active'] === 'true',
          firstDaysBefore: wholeOf(values['firstDaysBefore']) ?? 0,
          repeatEveryDays: wholeOf(values['repeatEveryDays']) ?? 0,
          escalateAfterDays: wholeOf(values['escalateAfterDays']) ?? null,
          version: seen ?? null,
        };
        return (await this.mutations.send(SetMailCadenceDocument, { input }))?.setMailCadence;
      },
      ...(id && programme
        ? {
            remove: {
              question: this.t('mail.cadence.remove', { name: programme.name }),
              run: async (seen: number) =>
                (await this.mutations.send(RemoveMailCadenceDocument, { input: { id, version: seen } }))
                  ?.removeMailCadence,
            },
          }
        : {}),
    });
    if (saved) this.query.reload();
  }

  private days(name: string, range: readonly [number, number], required = true): RecordField {
    return {
      ...{ name, kind: 'number', range, required, label: this.t(`mail.cadence.${name}`) },
      description: this.t(`mail.cadence.${name}Hint`),
    };
  }
}
