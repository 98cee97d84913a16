import { inject, Injectable } from '@angular/core';
import {
  SetRiskReserveDocument,
  SetRiskScaleDocument,
  type ReserveFieldsFragment,
  type ScaleFieldsFragment,
} from '@stip/contract';
import { injectTranslate } from '../i18n/translations';
import { Mutations } from '../platform/mutate';
import { textOf as text, wholeOf as whole, type FieldValue, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';

const CLASSES = [0, 1, 2, 3, 4] as const;
const DIMENSIONS = ['likelihood', 'impact'] as const;

/** The dialogs about what risks are measured by: the scale and the reserve. Each answers whether something was saved. */
@Injectable({ providedIn: 'root' })
export class MeasureForms {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly t = injectTranslate();

  async reserve(reserve?: ReserveFieldsFragment): Promise<boolean> {
    const saved = await this.records.edit({
      title: this.t(reserve ? 'risks.reserve.change' : 'risks.reserve.add'),
      version: reserve?.version,
      fields: [
        this.field('amount', 'money', 'reserve.amount', { required: true, storedAs: 'amountCents', short: true }),
        this.field('asOf', 'date', 'reserve.asOf', { required: true, short: true }),
        this.field('source', 'text', 'reserve.source', {
          required: true,
          description: this.t('risks.reserve.sourceHint'),
        }),
        this.field('note', 'long', 'reserve.note'),
      ],
      values: {
        amount: reserve?.amount ?? null,
        asOf: reserve?.asOf ?? null,
        source: reserve?.source ?? '',
        note: reserve?.note ?? '',
      },
      save: async (values, version) => {
        const answer = await this.mutations.send(SetRiskReserveDocument, {
          input: {
            id: reserve?.id,
            version,
            amount: text(values['amount']),
            asOf: text(values['asOf']),
            source: text(values['source']),
            note: text(values['note']),
          },
        });
        return answer?.setRiskReserve;
      },
    });
    return saved !== undefined;
  }

  /** Upper bound and names of ten classes; a field is named as the API names its problem, such as `impact.2.upper`. */
  async scale(scale: ScaleFieldsFragment): Promise<boolean> {
    const saved = await this.records.edit({
      title: this.t('risks.scale.change'),
      version: scale.version ?? undefined,
      fields: DIMENSIONS.flatMap((dimension) =>
        CLASSES.flatMap((i) => [
          dimension === 'likelihood'
            ? this.field(`likelihood.${i}.upper`, 'number', 'scale.upperPercent', {
                required: true,
                range: [1, 100],
                short: true,
                label: this.t('risks.scale.upperPercent', { n: i + 1 }),
              })
            : this.field(`impact.${i}.upper`, 'money', 'scale.upperAmount', {
                required: true,
                short: true,
                label: this.t('risks.scale.upperAmount', { n: i + 1 }),
              }),
          this.field(`${dimension}.${i}.labelNl`, 'text', 'scale.labelNl', { required: true, short: true }),
          this.field(`${dimension}.${i}.labelEn`, 'text', 'scale.labelEn', { required: true, short: true }),
        ]),
      ),
      values: valuesOf(scale),
      save: async (values, version) => {
        const names = (dimension: string, i: number) => ({
          labelNl: text(values[`${dimension}.${i}.labelNl`]),
          labelEn: text(values[`${dimension}.${i}.labelEn`]),
        });
        const answer = await this.mutations.send(SetRiskScaleDocument, {
          input: {
            version,
            likelihood: CLASSES.map((i) => ({
              upperPercent: whole(values[`likelihood.${i}.upper`]) ?? 0,
              ...names('likelihood', i),
            })),
            impact: CLASSES.map((i) => ({
              upperAmount: text(values[`impact.${i}.upper`]),
              ...names('impact', i),
            })),
          },
        });
        const result = answer?.setRiskScale;
        return result?.__typename === 'VersionConflict' ? { ...result, current: byField(result.current) } : result;
      },
    });
    return saved !== undefined;
  }

  private field(name: string, kind: RecordField['kind'], key: string, rest: Partial<RecordField> = {}): RecordField {
    return { name, kind, label: this.t(`risks.${key}`), ...rest };
  }
}

function valuesOf(scale: ScaleFieldsFragment): Record<string, FieldValue> {
  const of = (
    dimension: string,
    i: number,
    upper: string,
    { labelNl, labelEn }: { labelNl: string; labelEn: string },
  ) => [
    [`${dimension}.${i}.upper`, upper],
    [`${dimension}.${i}.labelNl`, labelNl],
    [`${dimension}.${i}.labelEn`, labelEn],
  ];
  return Object.fromEntries([
    ...scale.likelihood.flatMap((one, i) => of('likelihood', i, String(one.upperPercent), one)),
    ...scale.impact.flatMap((one, i) => of('impact', i, one.upperAmount, one)),
  ]) as Record<string, FieldValue>;
}

/** The stored lists of a conflict, under the names of the fields. */
function byField(current: unknown): Record<string, unknown> {
  const row = (current ?? {}) as Record<string, readonly unknown[] | undefined>;
  return Object.fromEntries(
    CLASSES.flatMap((i) => [
      [`likelihood.${i}.upper`, row['likelihoodUpperPercent']?.[i]],
      [`likelihood.${i}.labelNl`, row['likelihoodLabelsNl']?.[i]],
      [`likelihood.${i}.labelEn`, row['likelihoodLabelsEn']?.[i]],
      [`impact.${i}.upper`, row['impactUpperCents']?.[i]],
      [`impact.${i}.labelNl`, row['impactLabelsNl']?.[i]],
      [`impact.${i}.labelEn`, row['impactLabelsEn']?.[i]],
    ]),
  );
}
