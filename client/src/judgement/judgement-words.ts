import { inject, Injectable } from '@angular/core';
import { STATUS_MEASURES, type StatusCause, type StatusMeasure } from '@stip/domain';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';

/** Figures behind a computed colour in plain words. */
@Injectable({ providedIn: 'root' })
export class JudgementWords {
  private readonly t = injectTranslate();
  private readonly language = inject(Language);

  /** One sentence with the figures that made a colour orange or red; empty when nothing did. */
  why(causes: readonly Omit<StatusCause, 'orange' | 'red' | 'colour'>[]): string {
    // Until the plan was changed, first and current are the same and are told once.
    const said = new Intl.ListFormat(this.language.locale()).format(
      causes.filter((cause) => !causes.some((other) => saysTheSame(other, cause))).map((cause) => this.cause(cause)),
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

const FIRST_OF: Partial<Record<StatusMeasure, StatusMeasure>> = {
  slip_current: 'slip_first',
  overspend_current: 'overspend_first',
};

const saysTheSame = (
  first: { readonly measure: StatusMeasure; readonly value: number },
  current: { readonly measure: StatusMeasure; readonly value: number },
): boolean => FIRST_OF[current.measure] === first.measure && first.value === current.value;
