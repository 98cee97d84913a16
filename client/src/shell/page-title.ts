import { effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { toSignal } from '@angular/core/rxjs-interop';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { PageName } from '../platform/page-name';

/** The tab says where one is, in the language of the interface: what the page is about, and what kind of page it is. */
@Injectable()
export class TranslatedTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$);
  private readonly name = inject(PageName).current;
  private readonly key = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      this.language();
      const [key, name] = [this.key(), this.name()];
      const kind = key && this.transloco.translate(key);
      this.title.setTitle([name, kind, 'Stip'].filter(Boolean).join(' · '));
    });
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.key.set(this.buildTitle(state));
  }
}
