import { inject, Injectable } from '@angular/core';
import type { EarnedValueFieldsFragment } from '@stip/contract';
import { formatMoney, formatMoneyShort, parseCents } from '@stip/domain';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';

type Index = EarnedValueFieldsFragment['figures']['costIndex'];

/** Within this of one an index says "as planned". */
const AS_PLANNED = 0.005;

/** What earned value says, in plain sentences. */
@Injectable({ providedIn: 'root' })
export class EarnedValueWords {
  private readonly t = injectTranslate();
  private readonly language = inject(Language);

  /** Cost, schedule and where it ends, one sentence each; or the reason why there is nothing to say. */
  sentences({ figures, currency }: EarnedValueFieldsFragment): string[] {
    const { costIndex, scheduleIndex, estimate, budget } = figures;
    if (costIndex.value === null && scheduleIndex.value === null) {
      return [this.reason(costIndex.reason ?? scheduleIndex.reason)];
    }
    return [this.cost(costIndex, currency), this.schedule(scheduleIndex), this.end(estimate, budget, currency)];
  }

  reason(reason: string | null): string {
    return reason ? this.t(`money.earned.reason.${reason}`) : '';
  }

  index(index: Index): string {
    return index.value === null
      ? '–'
      : new Intl.NumberFormat(this.language.locale(), {
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        }).format(index.value);
  }

  private cost(index: Index, currency: string): string {
    if (index.value === null) return this.reason(index.reason);
    const worth = formatMoney(BigInt(Math.round(index.value * 100)), currency, this.language.locale());
    return this.t(`money.earned.cost.${this.compare(index.value)}`, { worth });
  }

  private schedule(index: Index): string {
    if (index.value === null) return this.reason(index.reason);
    const percent = new Intl.NumberFormat(this.language.locale(), { maximumFractionDigits: 0 }).format(
      Math.abs(1 - index.value) * 100,
    );
    return this.t(`money.earned.schedule.${this.compare(index.value)}`, { percent });
  }

  private end(
    estimate: { value: string | null; reason: string | null },
    budget: { value: string | null },
    currency: string,
  ) {
    if (estimate.value === null || budget.value === null) return this.reason(estimate.reason);
    const [eac, bac] = [parseCents(estimate.value) ?? 0n, parseCents(budget.value) ?? 0n];
    const written = (cents: bigint) => formatMoneyShort(cents < 0n ? -cents : cents, currency, this.language.locale());
    const key = eac === bac ? 'same' : eac > bac ? 'more' : 'less';
    return this.t(`money.earned.end.${key}`, { eac: written(eac), bac: written(bac), difference: written(eac - bac) });
  }

  private compare(value: number): 'below' | 'above' | 'same' {
    if (Math.abs(value - 1) < AS_PLANNED) return 'same';
    return value < 1 ? 'below' : 'above';
  }
}
