import { inject, Injectable } from '@angular/core';
import { distinctCauses, STATUS_MEASURES, type StatusCause, type StatusMeasure } from '@stip/domain';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';

/** Figures behind a computed colour in plain words. */
@Injectable({ providedIn: 'root' })
export class JudgementWords {
  private readonly t = injectTranslate();
  private readonly language = inject(Language);

  /** One sentence with the figures that made a colour orange or red; empty when nothing did. */
  why(causes: readonly Omit<StatusCause, 'orange' | 'red' | 'colour'>[]): string {
    if (causes.length === 0) return '';
    const said = new Intl.ListFormat(this.language.locale()).format(
      distinctCauses(causes).map((cause) => this.cause(cause)),
    );
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  }

  cause({ measure, value }: { readonly measure: StatusMeasure; readonly value: number }): string {
    const one = value === 1 ? 'One' : '';
    return this.t(`judgement.cause.${measure}${one}`, { n: this.figure(measure, value) });
  }

  /** A figure in the unit of its measure. */
  figure(measure: StatusMeasure, value: number): string {
    const { unit } = STATUS_MEASURES[measure];
    const options: Intl.NumberFormatOptions =
      unit === 'euros'
        ? { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }
        : { maximumFractionDigits: 1 };
    const number = new Intl.NumberFormat(this.language.locale(), options).format(value);
    return unit === 'percent' ? this.t('judgement.percent', { n: number }) : number;
  }
}
