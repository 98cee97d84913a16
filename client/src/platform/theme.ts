import { effect, Injectable, signal } from '@angular/core';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];
const STORED = 'stip.theme';

/** Light, dark, or as the system has it; remembered. A municipality's own sheet is a link with its class. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly systemDark = signal(this.dark.matches);
  readonly choice = signal<ThemeChoice>(THEMES.find((t) => t === localStorage.getItem(STORED)) ?? 'system');

  constructor() {
    this.dark.addEventListener('change', (event) => this.systemDark.set(event.matches));
    effect(() => {
      const choice = this.choice();
      const dark = choice === 'dark' || (choice === 'system' && this.systemDark());
      document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
      localStorage.setItem(STORED, choice);
    });
  }

  /** Loads the sheet of an organisation over our own tokens; an empty address takes it away. */
  useOrganisationSheet(url: string | null): void {
    const id = 'stip-organisation-theme';
    document.getElementById(id)?.remove();
    if (!url) return;
    const link = Object.assign(document.createElement('link'), { id, rel: 'stylesheet', href: url });
    document.head.append(link);
    document.documentElement.classList.add('stip-organisation-theme');
  }
}
