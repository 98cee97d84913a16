import { inject, Injectable } from '@angular/core';
import { RecordIndicatorValueDocument, type ListedIndicatorFragment } from '@stip/contract';
import { typedDecimal } from '../goals/indicator-words';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { Mutations } from '../platform/mutate';
import { textOf as text } from '../platform/record-form';
import { Records } from '../platform/records';

/** The dialog in which a value or a judgement of an indicator is recorded. */
@Injectable({ providedIn: 'root' })
export class IndicatorForms {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();

  /** The indicator with the value, or undefined when the dialog was dismissed. */
  async record(indicator: ListedIndicatorFragment): Promise<ListedIndicatorFragment | undefined> {
    const { id: indicatorId, kind, name, unit } = indicator;
    const label = (key: string, params?: Record<string, string>) => this.t(`indicators.form.${key}`, params);
    const saved = await this.records.edit({
      title: label('recordFor', { name }),
      fields: [
        kind === 'met'
          ? {
              name: 'value',
              kind: 'choice',
              label: label('judgement'),
              required: true,
              options: [
                { value: '1', label: this.t('indicators.met') },
                { value: '0', label: this.t('indicators.notMet') },
              ],
            }
          : {
              name: 'value',
              kind: 'text',
              label: unit ? label('valueIn', { unit }) : label('value'),
              required: true,
            },
        {
          name: 'measuredOn',
          kind: 'date',
          label: label('measuredOn'),
          description: label('replaced'),
          required: true,
        },
        { name: 'source', kind: 'text', label: label('source') },
        { name: 'note', kind: 'long', label: label('note') },
      ],
      values: { value: kind === 'met' ? '1' : '', measuredOn: today(), source: '', note: '' },
      save: async (values) => {
        const answer = await this.mutations.send(RecordIndicatorValueDocument, {
          input: {
            indicatorId,
            value: typedDecimal(values['value'], this.language.current()),
            measuredOn: text(values['measuredOn']),
            source: text(values['source']),
            note: text(values['note']),
          },
        });
        return answer?.recordIndicatorValue;
      },
    });
    return saved?.indicator;
  }
}

/** Today on the user's own calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
