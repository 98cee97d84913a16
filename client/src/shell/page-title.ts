import { inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

/** The tab says where one is, in the language of the interface. A page may put a name before it. */
@Injectable()
export class TranslatedTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly transloco = inject(TranslocoService);
  private readonly key = signal<string | undefined>(undefined);

  constructor() {
    super();
    this.transloco.langChanges$.subscribe(() => this.write());
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.key.set(this.buildTitle(state));
    this.write();
  }

  private write(): void {
    const key = this.key();
    this.title.setTitle(key ? `${this.transloco.translate(key)} · Stip` : 'Stip');
  }
}
