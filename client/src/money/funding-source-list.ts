import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  RemoveFundingSourceDocument,
  SetFundingSourceDocument,
  type FundingSourceFieldsFragment,
  type SetFundingSourceInput,
} from '@stip/contract';
import { parseCents } from '@stip/domain';
import { EmptyState, Money } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Mutations } from '../platform/mutate';
import { textOf as text, wholeOf as whole, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';

const KINDS = ['new', 'ict', 'base_registrations', 'training', 'research', 'grant', 'reserve', 'other'] as const;
const YEARS = [1900, 2299] as const;

/** Where money comes from, what it can bear and how much of that is taken. */
@Component({
  selector: 'stip-funding-source-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, Money, TranslocoPipe],
  template: `@if (mayEdit()) {
      <p class="stip-actions stip-no-print">
        <button type="button" class="utrecht-button utrecht-button--primary-action" (click)="edit()">
          {{ 'money.sources.add' | transloco }}
        </button>
      </p>
    }
    @if (sources().length > 0) {
      <section class="stip-card">
        <div class="stip-scroll" tabindex="0">
          <table class="stip-table">
            <caption class="stip-visually-hidden">
              {{
                'money.tab.dekking' | transloco
              }}
            </caption>
            <thead>
              <tr>
                <th scope="col">{{ 'money.source' | transloco }}</th>
                <th scope="col">{{ 'money.sources.cover' | transloco }}</th>
                <th scope="col">{{ 'money.sources.years' | transloco }}</th>
                <th scope="col" class="num">{{ 'money.sources.ceiling' | transloco }}</th>
                <th scope="col" class="num">{{ 'money.budget' | transloco }}</th>
                <th scope="col" class="num">{{ 'money.sources.room' | transloco }}</th>
                @if (mayEdit()) {
                  <th scope="col" class="stip-no-print">
                    <span class="stip-visually-hidden">{{ 'projects.money.actions' | transloco }}</span>
                  </th>
                }
              </tr>
            </thead>
            <tbody>
              @for (source of sources(); track source.id) {
                <tr>
                  <th scope="row">
                    {{ source.name }}
                    <span class="stip-quiet line">{{ 'money.kind.' + source.kind | transloco }}</span>
                  </th>
                  <td>
                    @if (source.cover) {
                      {{ 'projects.money.term.' + source.cover | transloco }}
                    } @else {
                      <span class="stip-quiet">{{ 'money.sources.unknown' | transloco }}</span>
                    }
                  </td>
                  <td class="stip-nowrap">{{ years(source) }}</td>
                  <td class="num">
                    @if (source.ceiling !== null) {
                      <stip-money [cents]="source.ceiling" [currency]="source.ceilingCurrency" />
                    }
                  </td>
                  <td class="num"><stip-money [cents]="source.budget" [currency]="source.ceilingCurrency" /></td>
                  <td class="num" [class.below]="room(source)?.startsWith('-')">
                    @if (room(source); as cents) {
                      <stip-money [cents]="cents" [currency]="source.ceilingCurrency" />
                    }
                  </td>
                  @if (mayEdit()) {
                    <td class="num stip-no-print">
                      <button
                        type="button"
                        class="stip-row-action"
                        [attr.aria-label]="('projects.editing.change' | transloco) + ': ' + source.name"
                        (click)="edit(source)"
                      >
                        {{ 'projects.editing.change' | transloco }}
                      </button>
                    </td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
      </section>
    } @else {
      <stip-empty [title]="'money.sources.none' | transloco">
        <p>{{ 'money.sources.noneText' | transloco }}</p>
      </stip-empty>
    }`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-4);
      min-width: 0;
    }
    .line {
      display: block;
      font-weight: 400;
    }
    .below {
      color: var(--stip-red);
      font-weight: 600;
    }
  `,
})
export class FundingSourceList {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly t = injectTranslate();
  readonly sources = input.required<readonly FundingSourceFieldsFragment[]>();
  readonly mayEdit = input(false);
  readonly changed = output();

  /** What the ceiling leaves; undefined without one. */
  protected room({ ceiling, budget }: FundingSourceFieldsFragment): string | undefined {
    return ceiling === null ? undefined : ((parseCents(ceiling) ?? 0n) - (parseCents(budget) ?? 0n)).toString();
  }

  protected years({ coverFrom: from, coverUntil: until }: FundingSourceFieldsFragment): string {
    if (from && until) return `${from}–${until}`;
    if (from) return this.t('money.sources.from', { year: from });
    return until ? this.t('money.sources.until', { year: until }) : '';
  }

  protected async edit(source?: FundingSourceFieldsFragment): Promise<void> {
    const field = (name: string, kind: RecordField['kind'], rest: Partial<RecordField> = {}): RecordField => ({
      ...{ name, kind, label: this.t(`money.sources.${name}`) },
      ...rest,
    });
    const saved = await this.records.edit({
      title: this.t(source ? 'money.sources.change' : 'money.sources.add'),
      version: source?.version,
      fields: [
        field('name', 'text', { required: true }),
        field('kind', 'choice', {
          options: KINDS.map((value) => ({ value, label: this.t(`money.kind.${value}`) })),
          short: true,
        }),
        field('cover', 'choice', {
          short: true,
          options: [
            { value: '', label: this.t('money.sources.unknown') },
            ...['structural', 'incidental'].map((value) => ({ value, label: this.t(`projects.money.term.${value}`) })),
          ],
        }),
        field('coverFrom', 'number', { range: YEARS, short: true }),
        field('coverUntil', 'number', { range: YEARS, short: true }),
        field('ceiling', 'money', { storedAs: 'ceilingCents', description: this.t('money.sources.ceilingHint') }),
      ],
      values: {
        name: source?.name ?? '',
        kind: source?.kind ?? 'new',
        cover: source?.cover ?? '',
        coverFrom: source?.coverFrom?.toString() ?? '',
        coverUntil: source?.coverUntil?.toString() ?? '',
        ceiling: source?.ceiling ?? null,
      },
      save: async (values, version) => {
        const answer = await this.mutations.send(SetFundingSourceDocument, {
          input: {
            id: source?.id,
            version,
            name: text(values['name']),
            kind: text(values['kind']) as SetFundingSourceInput['kind'],
            cover: (text(values['cover']) || null) as SetFundingSourceInput['cover'],
            coverFrom: whole(values['coverFrom']),
            coverUntil: whole(values['coverUntil']),
            ceiling: values['ceiling'] || null,
          },
        });
        return answer?.setFundingSource;
      },
      remove: source && {
        question: this.t('money.sources.removeText', { name: source.name }),
        run: async (version) => {
          const answer = await this.mutations.send(RemoveFundingSourceDocument, {
            input: { id: source.id, version },
          });
          return answer?.removeFundingSource;
        },
      },
    });
    if (saved) this.changed.emit();
  }
}
