import { inject, Injectable, isDevMode, makeEnvironmentProviders } from '@angular/core';
import { provideTransloco, TranslocoService, type Translation, type TranslocoLoader } from '@jsverse/transloco';

export const LANGUAGES = ['nl', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** One bundle per language, loaded when the language is used. */
@Injectable({ providedIn: 'root' })
export class BundleLoader implements TranslocoLoader {
  async getTranslation(language: string): Promise<Translation> {
    const bundle = language === 'en' ? await import('./en') : await import('./nl');
    return bundle.default;
  }
}

export function provideTranslations() {
  return makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: [...LANGUAGES],
        defaultLang: 'nl',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
        missingHandler: { logMissingKey: isDevMode(), allowEmpty: false },
      },
      loader: BundleLoader,
    }),
  ]);
}

/** Translates in code: `const t = injectTranslate(); t('area.key', { n })`. */
export function injectTranslate(): (key: string, params?: Record<string, unknown>) => string {
  const service = inject(TranslocoService);
  return (key, params) => service.translate(key, params);
}
