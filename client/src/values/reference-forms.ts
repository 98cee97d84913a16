import { inject, Injectable } from '@angular/core';
import {
  RemoveReferenceItemDocument,
  SetReferenceItemDocument,
  type ReferenceItemFieldsFragment,
  type ReferenceList,
  type SetReferenceItemInput,
} from '@stip/contract';
import { injectTranslate } from '../i18n/translations';
import { Mutations } from '../platform/mutate';
import { textOf as text, wholeOf, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';
import { ReferenceWords } from './reference-words';

type Item = ReferenceItemFieldsFragment;

const MONTHS = [1, 240] as const;

/** The dialog in which an item of a reference list is added or changed; answers the list. */
@Injectable({ providedIn: 'root' })
export class ReferenceForms {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly words = inject(ReferenceWords);
  private readonly t = injectTranslate();

  async item(list: ReferenceList, item?: Item): Promise<Item[] | undefined> {
    const ofKinds = list === 'obligation_kind';
    const saved = await this.records.edit({
      title: item ? this.words.name(item) : this.t(`values.list.${list}`),
      version: item?.version,
      fields: [
        this.field('nameNl', 'text', { required: true, short: true }),
        this.field('nameEn', 'text', { description: this.t('values.reference.nameEnHint'), short: true }),
        this.field('descriptionNl', 'long'),
        this.field('descriptionEn', 'long'),
        ...(ofKinds
          ? [
              this.field('legalBasisNl', 'text', { label: this.t('values.reference.basisNl'), short: true }),
              this.field('legalBasisEn', 'text', { label: this.t('values.reference.basisEn'), short: true }),
              this.field('validMonths', 'number', { range: MONTHS }),
            ]
          : []),
        this.field('link', 'text'),
        this.field('active', 'choice', {
          options: [
            { value: 'true', label: this.t('values.reference.yes') },
            { value: 'false', label: this.t('values.reference.no') },
          ],
        }),
      ],
      values: {
        nameNl: item?.nameNl ?? '',
        nameEn: item?.nameEn ?? '',
        descriptionNl: item?.descriptionNl ?? '',
        descriptionEn: item?.descriptionEn ?? '',
        legalBasisNl: item?.legalBasisNl ?? '',
        legalBasisEn: item?.legalBasisEn ?? '',
        validMonths: item?.validMonths ? String(item.validMonths) : '',
        link: item?.link ?? '',
        active: String(item?.active ?? true),
      },
      save: async (values, version) => {
        const input: SetReferenceItemInput = {
          id: item?.id ?? null,
          version,
          list,
          nameNl: text(values['nameNl']),
          nameEn: text(values['nameEn']),
          descriptionNl: text(values['descriptionNl']),
          descriptionEn: text(values['descriptionEn']),
          legalBasisNl: text(values['legalBasisNl']),
          legalBasisEn: text(values['legalBasisEn']),
          validMonths: wholeOf(values['validMonths']),
          link: text(values['link']),
          active: values['active'] !== 'false',
        };
        return (await this.mutations.send(SetReferenceItemDocument, { input }))?.setReferenceItem;
      },
      // Shipped items and those in use are switched off instead.
      remove:
        item && item.shippedKey === null && item.uses === 0
          ? {
              question: this.t('values.reference.remove', { name: this.words.name(item) }),
              run: async (version) => {
                const input = { id: item.id, version };
                return (await this.mutations.send(RemoveReferenceItemDocument, { input }))?.removeReferenceItem;
              },
            }
          : undefined,
    });
    return saved?.referenceItems;
  }

  private field(
    name: string,
    kind: RecordField['kind'],
    more: Partial<Omit<RecordField, 'name' | 'kind'>> = {},
  ): RecordField {
    return { name, kind, label: this.t(`values.reference.${name}`), ...more };
  }
}
