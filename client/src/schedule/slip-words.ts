import { inject, Injectable } from '@angular/core';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';

/** How much later or earlier something is, in words and as a length of a bar. */
@Injectable({ providedIn: 'root' })
export class SlipWords {
  private readonly t = injectTranslate();
  private readonly language = inject(Language);

  /** `3 dagen later`; the word for none when it is on its day. */
  days(days: number): string {
    if (days === 0) return this.t('schedule.onTime');
    const size = Math.abs(days);
    return this.t(`schedule.${days < 0 ? 'earlier' : 'later'}.${size === 1 ? 'one' : 'more'}`, {
      n: this.figure(size),
    });
  }

  /** With its sign, for a column of figures. */
  signed(days: number): string {
    const size = this.figure(Math.abs(days));
    return days === 0 ? '0' : days < 0 ? `−${size}` : `+${size}`;
  }

  private figure(days: number): string {
    return new Intl.NumberFormat(this.language.current(), { maximumFractionDigits: 1 }).format(days);
  }
}
