import { inject, Injectable } from '@angular/core';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';

interface Named {
  readonly nameNl: string;
  readonly nameEn: string;
}
interface Described {
  readonly descriptionNl: string;
  readonly descriptionEn: string;
}
interface Level extends Described {
  readonly level: number;
  readonly labelNl: string;
  readonly labelEn: string;
}
interface Area {
  readonly criteria: readonly { readonly level: number; readonly textNl: string; readonly textEn: string }[];
}

/** What models hold in both languages, in the language of the interface, and levels as numbers are written in it. */
@Injectable({ providedIn: 'root' })
export class MaturityWords {
  private readonly language = inject(Language);
  private readonly t = injectTranslate();

  name = (of: Named): string => this.choose(of.nameNl, of.nameEn);
  description = (of: Described): string => this.choose(of.descriptionNl, of.descriptionEn);
  label = (of: Level): string => this.choose(of.labelNl, of.labelEn);

  /** What a level means in an area: its criterion, else its general description. */
  meaning = (area: Area, of: Level): string => {
    const criterion = area.criteria.find(({ level }) => level === of.level);
    return criterion ? this.choose(criterion.textNl, criterion.textEn) : this.description(of);
  };

  /** The model's name, with its edition from the second on. */
  model = (of: Named & { readonly edition: number }): string =>
    of.edition > 1 ? `${this.name(of)} (${this.t('maturity.edition', { n: of.edition })})` : this.name(of);

  /** The unit; the organisation as a whole has no name of its own. */
  unit = (name: string): string => name || this.t('maturity.whole');

  /** 2 or 2,5; nothing for none. */
  level = (value: number | null | undefined): string =>
    value === null || value === undefined
      ? '–'
      : new Intl.NumberFormat(this.language.locale(), { maximumFractionDigits: 1 }).format(value);

  /** An average always shows its decimal. */
  average = (value: number | null | undefined): string =>
    value === null || value === undefined
      ? '–'
      : new Intl.NumberFormat(this.language.locale(), {
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
        }).format(value);

  private choose(nl: string, en: string): string {
    return (this.language.current() === 'en' ? en : nl) || nl || en;
  }
}
