import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  ErrorHandler,
  inject,
  provideAppInitializer,
  provideZonelessChangeDetection,
  type ApplicationConfig,
} from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  UrlSerializer,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { provideApollo } from 'apollo-angular';
import { UI_TEXTS } from '@stip/ui';
import { routes } from './app.routes';
import { provideTranslations } from './i18n/translations';
import { UnexpectedErrors } from './platform/unexpected-errors';
import { asOfHeader, AsOfUrls } from './platform/as-of';
import { apolloOptions } from './platform/graphql';
import { Language } from './platform/language';
import { Theme } from './platform/theme';
import { Upgrade } from './platform/upgrade';
import { TranslatedTitle } from './shell/page-title';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideHttpClient(withInterceptors([asOfHeader])),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler((failure) => inject(Upgrade).afterNavigation(failure)),
    ),
    { provide: UrlSerializer, useClass: AsOfUrls },
    provideApollo(apolloOptions),
    provideTranslations(),
    { provide: UI_TEXTS, useFactory: () => inject(Language).uiTexts },
    { provide: TitleStrategy, useClass: TranslatedTitle },
    { provide: ErrorHandler, useClass: UnexpectedErrors },
    provideAppInitializer(() => {
      inject(Theme);
      return inject(Language).start();
    }),
  ],
};
