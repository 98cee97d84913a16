import { computed, inject, Injectable, signal, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ASPECTS, COLOURS, TRENDS } from '@stip/domain';
import type { UiTexts } from '@stip/ui';
import { LANGUAGES, type LanguageCode } from '../i18n/translations';

const STORED = 'stip.language';
const LOCALES: Readonly<Record<LanguageCode, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** The language of the interface: chosen, remembered and told to the browser. Dutch unless chosen otherwise. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly transloco = inject(TranslocoService);
  private readonly chosen = signal<LanguageCode>(stored());
  private readonly loaded = toSignal(this.transloco.langChanges$, { initialValue: 'nl' });
  readonly current = this.chosen.asReadonly();

  /** How dates, figures and money are written: English as in Europe, the day before the month. */
  readonly locale = computed(() => LOCALES[this.chosen()]);

  /** Words of the widgets in this language. */
  readonly uiTexts: Signal<UiTexts> = computed(() => {
    this.loaded();
    const t = (key: string) => this.transloco.translate(`shell.ui.${key}`);
    const words = <K extends string>(group: string, keys: readonly K[]) =>
      Object.fromEntries(keys.map((key) => [key, t(`${group}.${key}`)])) as Record<K, string>;
    return {
      locale: this.locale(),
      colour: words('colour', COLOURS),
      trend: words('trend', TRENDS),
      aspect: words('aspect', ASPECTS),
      loading: t('loading'),
      retry: t('retry'),
      close: t('close'),
      cancel: t('cancel'),
      required: t('required'),
      messages: t('messages'),
      dateHint: t('dateHint'),
      noDate: t('noDate'),
      noAmount: t('noAmount'),
    };
  });

  /** Loads the language before the first screen. */
  start(): Promise<void> {
    return this.use(this.chosen());
  }

  async use(language: LanguageCode): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    this.chosen.set(language);
    this.transloco.setActiveLang(language);
    document.documentElement.lang = language;
    localStorage.setItem(STORED, language);
  }
}

function stored(): LanguageCode {
  const value = localStorage.getItem(STORED);
  return LANGUAGES.find((language) => language === value) ?? 'nl';
}
