import { inject, Injectable } from '@angular/core';
import type { Characteristic } from '@stip/domain';
import { formatDate } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';

interface Named {
  readonly nameNl: string;
  readonly nameEn: string;
}

/** Items of reference lists, which carry their own texts, in the language of the reader; Dutch where there is no English. */
@Injectable({ providedIn: 'root' })
export class ReferenceWords {
  private readonly language = inject(Language);
  private readonly t = injectTranslate();

  name(item: Named): string {
    return this.pick(item.nameNl, item.nameEn);
  }

  description(item: { readonly descriptionNl: string; readonly descriptionEn: string }): string {
    return this.pick(item.descriptionNl, item.descriptionEn);
  }

  basis(item: { readonly legalBasisNl: string; readonly legalBasisEn: string }): string {
    return this.pick(item.legalBasisNl, item.legalBasisEn);
  }

  date(date: string): string {
    return formatDate(date, this.language.locale(), 'long');
  }

  /** Characteristics as a list within a sentence. */
  reasons(because: readonly Characteristic[]): string {
    const words = because.map((name) => {
      const text = this.t(`values.characteristic.${name}`);
      return text.charAt(0).toLocaleLowerCase() + text.slice(1);
    });
    return new Intl.ListFormat(this.language.locale()).format(words);
  }

  private pick(nl: string, en: string): string {
    return this.language.current() === 'en' && en.trim() !== '' ? en : nl;
  }
}
