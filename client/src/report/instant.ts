import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Language } from '../platform/language';
import { Session } from '../platform/session';

/** Writes an instant in the language of the user and the time zone of the organisation. */
@Pipe({ name: 'instant', pure: false })
export class InstantPipe implements PipeTransform {
  private readonly language = inject(Language);
  private readonly session = inject(Session);

  transform(instant: string): string {
    return new Intl.DateTimeFormat(this.language.current(), {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: this.session.current()?.organisation.timeZone,
    }).format(new Date(instant));
  }
}
