import { inject, Injectable } from '@angular/core';
import {
  CreatePcProductDocument,
  UpdatePcProductDocument,
  type PcProductFieldsFragment,
  type PcScheme,
} from '@stip/contract';
import { DEADLINE_KINDS, PC_SCHEMES } from '@stip/domain';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { Mutations } from '../platform/mutate';
import { textOf, wholeOf, type FieldValues, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';

type Product = PcProductFieldsFragment;

/** Days that a new product begins with: figures at the end, updates after a week, signed after two and a half, in the council after six. */
const USUAL = [0, 5, 8, 10, 12, 20, 30, 32] as const;
const SIGNERS = ['controllerId', 'controllerDeputyId', 'cdoId', 'cdoDeputyId'] as const;

/** The dialog in which a product of planning and control is added or changed. */
@Injectable({ providedIn: 'root' })
export class PcProductForms {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();

  /** Whether something was saved. */
  async edit(people: readonly { readonly id: string; readonly name: string }[], product?: Product): Promise<boolean> {
    const persons = [
      { value: '', label: this.t('cycle.product.anybody') },
      ...people.map(({ id, name }) => ({ value: id, label: name })),
    ];
    const month = new Intl.DateTimeFormat(this.language.current(), { month: 'long', timeZone: 'UTC' });
    const months = Array.from({ length: 12 }, (_, n) => ({
      value: String(n + 1),
      label: month.format(new Date(Date.UTC(2026, n, 1))),
    }));
    const saved = await this.records.edit({
      title: product ? this.t('cycle.product.change', { name: product.nameNl }) : this.t('cycle.product.add'),
      version: product?.version,
      fields: [
        this.field('nameNl', 'text', { required: true, short: true }),
        this.field('nameEn', 'text', { required: true, short: true }),
        this.field('scheme', 'choice', {
          required: true,
          short: true,
          options: PC_SCHEMES.map((value) => ({ value, label: this.t(`cycle.scheme.${value}`) })),
        }),
        this.field('firstMonth', 'choice', { required: true, options: months }),
        this.field('months', 'number', { range: [1, 12], description: this.t('cycle.product.monthsHint') }),
        ...DEADLINE_KINDS.map((kind, at): RecordField => ({
          name: `offset${at}`,
          kind: 'number',
          label: this.t(`cycle.deadline.${kind}`),
          description: at === 0 ? this.t('cycle.product.offsetHint') : undefined,
          range: [-250, 250],
          short: at > 0,
        })),
        ...SIGNERS.map((name) => this.field(name, 'choice', { options: persons, short: true })),
        this.field('active', 'choice', {
          options: [
            { value: 'true', label: this.t('cycle.product.yes') },
            { value: 'false', label: this.t('cycle.product.no') },
          ],
        }),
      ],
      values: valuesOf(product),
      save: async (values, version) => {
        const input = inputOf(values);
        // The offsets have one name in the contract and a field each here.
        return product && version !== undefined
          ? (await this.mutations.send(UpdatePcProductDocument, { input: { ...input, id: product.id, version } }))
              ?.updatePcProduct
          : (await this.mutations.send(CreatePcProductDocument, { input }))?.createPcProduct;
      },
    });
    return saved !== undefined;
  }

  private field(name: string, kind: RecordField['kind'], more: Partial<RecordField> = {}): RecordField {
    return { ...more, name, kind, label: this.t(`cycle.product.${name}`) };
  }
}

const valuesOf = (product?: Product): FieldValues => ({
  nameNl: product?.nameNl ?? '',
  nameEn: product?.nameEn ?? '',
  scheme: product?.scheme ?? 'year',
  firstMonth: String(product?.firstMonth ?? 1),
  months: product?.scheme === 'own' ? String(product.months) : '',
  ...Object.fromEntries(
    DEADLINE_KINDS.map((kind, at) => {
      const days = product ? product.offsets.find((one) => one.kind === kind)?.workingDays : USUAL[at];
      return [`offset${at}`, days === undefined ? '' : String(days)];
    }),
  ),
  controllerId: product?.controller?.id ?? '',
  controllerDeputyId: product?.controllerDeputy?.id ?? '',
  cdoId: product?.cdo?.id ?? '',
  cdoDeputyId: product?.cdoDeputy?.id ?? '',
  active: String(product?.active ?? true),
});

const inputOf = (values: FieldValues) => ({
  nameNl: textOf(values['nameNl']),
  nameEn: textOf(values['nameEn']),
  scheme: textOf(values['scheme']) as PcScheme,
  firstMonth: wholeOf(values['firstMonth']) ?? 1,
  months: wholeOf(values['months']),
  offsets: DEADLINE_KINDS.flatMap((kind, at) => {
    const workingDays = wholeOf(values[`offset${at}`]);
    return workingDays === null ? [] : [{ kind, workingDays }];
  }),
  controllerId: textOf(values['controllerId']) || null,
  controllerDeputyId: textOf(values['controllerDeputyId']) || null,
  cdoId: textOf(values['cdoId']) || null,
  cdoDeputyId: textOf(values['cdoDeputyId']) || null,
  active: values['active'] !== 'false',
});
