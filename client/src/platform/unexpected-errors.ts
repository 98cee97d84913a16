import { ErrorHandler, inject, Injectable, Injector } from '@angular/core';
import { Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { runInInjectionContext } from '@angular/core';

/** A defect of the interface: told to the user, and to the console for whoever looks into it. */
@Injectable()
export class UnexpectedErrors extends ErrorHandler {
  private readonly injector = inject(Injector);

  override handleError(error: unknown): void {
    super.handleError(error);
    // Resolved late: the toasts themselves may be what is broken.
    const text = runInInjectionContext(this.injector, injectTranslate)('shell.failure.CLIENT');
    this.injector.get(Toasts).show(text, 'failed');
  }
}
