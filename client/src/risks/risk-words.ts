import { inject, Injectable } from '@angular/core';
import type { ScaleFieldsFragment } from '@stip/contract';
import { formatMoneyShort, parseCents } from '@stip/domain';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import type { Option } from '../platform/record-form';
import { Session } from '../platform/session';

/** Names of classes and amounts in the language of the user. */
@Injectable({ providedIn: 'root' })
export class RiskWords {
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly t = injectTranslate();

  money(cents: string): string {
    const currency = this.session.current()?.organisation.currency ?? 'EUR';
    return formatMoneyShort(parseCents(cents) ?? 0n, currency, this.language.locale());
  }

  /** `1,25` for "1.25". */
  decimal(text: string): string {
    return new Intl.NumberFormat(this.language.locale(), { minimumFractionDigits: 2 }).format(Number(text));
  }

  whole(value: number): string {
    return new Intl.NumberFormat(this.language.locale()).format(value);
  }

  classLabel(scale: ScaleFieldsFragment | undefined, dimension: 'likelihood' | 'impact', n: number): string {
    const found = scale?.[dimension].find((one) => one.class === n);
    if (!found) return '';
    return this.language.current() === 'en' ? found.labelEn : found.labelNl;
  }

  /** `20–40%` or `€ 60.000 – € 120.000`. */
  classRange(scale: ScaleFieldsFragment | undefined, dimension: 'likelihood' | 'impact', n: number): string {
    if (!scale) return '';
    if (dimension === 'likelihood') {
      const found = scale.likelihood.find((one) => one.class === n);
      return found ? `${found.lowerPercent}–${found.upperPercent}%` : '';
    }
    const found = scale.impact.find((one) => one.class === n);
    return found ? `${this.money(found.lowerAmount)} – ${this.money(found.upperAmount)}` : '';
  }

  /** The classes as options of a form: number, name and what it means. */
  classOptions(scale: ScaleFieldsFragment | undefined, dimension: 'likelihood' | 'impact'): Option[] {
    return [1, 2, 3, 4, 5].map((n) => {
      const words = [this.classLabel(scale, dimension, n), this.classRange(scale, dimension, n)].filter(Boolean);
      return { value: String(n), label: words.length > 0 ? `${n} · ${words.join(', ')}` : String(n) };
    });
  }

  options(key: string, values: readonly string[]): Option[] {
    return values.map((value) => ({ value, label: this.t(`risks.${key}.${value}`) }));
  }
}
