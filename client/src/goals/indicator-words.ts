import { inject, Injectable } from '@angular/core';
import type { IndicatorFieldsFragment } from '@stip/contract';
import {
  FORECAST_CONFIDENCE,
  indicatorTrend,
  LEAST_MEASUREMENTS,
  type IndicatorPlan,
  type IndicatorPoint,
} from '@stip/domain';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';

/** The plan of an indicator as the rules take it. */
export function planOf(indicator: IndicatorFieldsFragment): IndicatorPlan {
  return {
    baseline: { date: indicator.baselineDate, value: Number(indicator.baselineValue) },
    target: { date: indicator.targetDate, value: Number(indicator.targetValue) },
    intermediate: indicator.targets.map(({ dueOn, value }) => ({ date: dueOn, value: Number(value) })),
  };
}

export const pointsOf = (indicator: IndicatorFieldsFragment): IndicatorPoint[] =>
  indicator.measurements.map(({ measuredOn, value }) => ({ date: measuredOn, value: Number(value) }));

/** Decimals that the values of an indicator are written with, at most two: what is computed is not told more precisely. */
export function decimalsOf(indicator: IndicatorFieldsFragment): number {
  const written = [
    indicator.baselineValue,
    indicator.targetValue,
    ...indicator.targets.map(({ value }) => value),
    ...indicator.measurements.map(({ value }) => value),
  ];
  return Math.min(2, Math.max(...written.map((value) => value.replace(/0+$/, '').split('.')[1]?.length ?? 0)));
}

/** Values and forecasts of indicators in the words of the interface. */
@Injectable({ providedIn: 'root' })
export class IndicatorWords {
  private readonly t = injectTranslate();
  private readonly language = inject(Language);

  /** A value with its unit, such as 42,5 %; figures as they were entered, up to ten decimals. */
  value(value: string | number, unit: string, decimals?: number): string {
    return `${this.number(value, decimals)}\u00a0${unit}`;
  }

  number(value: string | number, decimals?: number): string {
    const rounded = decimals !== undefined && Number(Number(value).toFixed(decimals)) === 0 ? 0 : Number(value);
    const options = { minimumFractionDigits: 0, maximumFractionDigits: decimals ?? 10 };
    return new Intl.NumberFormat(this.language.locale(), options).format(rounded);
  }

  month(date: string): string {
    const options: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric', timeZone: 'UTC' };
    return new Intl.DateTimeFormat(this.language.locale(), options).format(new Date(`${date}T00:00:00Z`));
  }

  /** What is to be expected, how sure that is, and what it means for the target. */
  forecast(indicator: IndicatorFieldsFragment): string {
    const { forecast, unit } = indicator;
    if (!forecast) {
      const n = indicator.measurements.length;
      return this.t(n >= LEAST_MEASUREMENTS ? 'goals.forecast.oneDay' : 'goals.forecast.none', {
        n,
        least: LEAST_MEASUREMENTS,
      });
    }
    const decimals = decimalsOf(indicator);
    const number = (value: string) => this.number(value, decimals);
    return this.t('goals.forecast.sentence', {
      value: this.value(forecast.value, unit, decimals),
      month: this.month(indicator.targetDate),
      low: number(forecast.low),
      high: number(forecast.high),
      sure: Math.round(FORECAST_CONFIDENCE * 100),
      target: number(indicator.targetValue),
      outlook: this.t(`goals.forecast.outlook.${forecast.outlook}`),
    });
  }

  /** How the forecast came about; undefined when there is none. */
  method(indicator: IndicatorFieldsFragment): string | undefined {
    const trend = indicatorTrend(planOf(indicator), pointsOf(indicator));
    if (!trend) return undefined;
    const decimals = Math.min(2, decimalsOf(indicator) + 1);
    return this.t(trend.perYear < 0 ? 'goals.forecast.methodDown' : 'goals.forecast.methodUp', {
      n: trend.points,
      perYear: this.value(Math.abs(trend.perYear), indicator.unit, decimals),
      deviation: this.value(trend.deviation, indicator.unit, decimals),
      sure: Math.round(FORECAST_CONFIDENCE * 100),
    });
  }

  /** The latest value against what the path asked that day. */
  stand(indicator: IndicatorFieldsFragment): string {
    const latest = indicator.measurements.at(-1);
    if (!latest) return this.t('goals.stand.not_measured');
    return this.t('goals.stand.sentence', {
      value: this.value(latest.value, indicator.unit),
      month: this.month(latest.measuredOn),
      stand: this.t(`goals.stand.${indicator.stand}`),
      attainment: this.number(indicator.attainment ?? 0, 0),
    });
  }
}

/**
 * A number as people type it, as decimal text: 1.234,5 in Dutch and 1,234.5 in English are 1234.5. The mark of the other
 * language is taken where it cannot separate thousands. What cannot be read goes as it is, so that the API refuses it.
 */
export function typedDecimal(text: string | null | undefined, language: string): string {
  const typed = (text ?? '').replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  const [decimal, thousands] = language === 'nl' ? [',', '.'] : ['.', ','];
  const parts = typed.split(decimal);
  if (parts.length > 2) return typed;
  const grouped = new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+$`).test(parts[0] ?? '');
  const whole = grouped ? (parts[0] ?? '').replaceAll(thousands, '') : parts[0];
  return [whole, ...parts.slice(1)].join('.').replace(',', '.');
}

/** Decimal text as it stands in a field: with the mark of the language, without separators of thousands. */
export const writtenDecimal = (value: string, language: string): string =>
  language === 'nl' ? value.replace('.', ',') : value;
