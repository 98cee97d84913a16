import { InjectionToken, signal, type Signal } from '@angular/core';
import type { Aspect, Colour, Trend } from '@stip/domain';

/** The words of the widgets. The application provides them in the language of the user. */
export interface UiTexts {
  readonly locale: string;
  readonly colour: Record<Colour, string>;
  readonly trend: Record<Trend, string>;
  readonly aspect: Record<Aspect, string>;
  readonly loading: string;
  readonly retry: string;
  readonly close: string;
  readonly cancel: string;
  readonly required: string;
  /** Name of the region in which toasts appear. */
  readonly messages: string;
  readonly dateHint: string;
  readonly noDate: string;
  readonly noAmount: string;
}

export const DUTCH: UiTexts = {
  locale: 'nl',
  colour: { green: 'Groen', orange: 'Oranje', red: 'Rood', grey: 'Grijs' },
  trend: { improving: 'verbetert', stable: 'gelijk', worsening: 'verslechtert' },
  aspect: {
    money: 'Geld',
    organisation: 'Organisatie',
    time: 'Tijd',
    information: 'Informatie',
    quality: 'Kwaliteit',
    risk: 'Risico',
  },
  loading: 'Laden',
  retry: 'Opnieuw proberen',
  close: 'Sluiten',
  cancel: 'Annuleren',
  required: 'verplicht',
  messages: 'Berichten',
  dateHint: 'dd-mm-jjjj',
  noDate: 'geen datum',
  noAmount: 'geen bedrag',
};

export const UI_TEXTS = new InjectionToken<Signal<UiTexts>>('stip-ui-texts', { factory: () => signal(DUTCH) });
