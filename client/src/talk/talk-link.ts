import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { talkPath } from '@stip/domain';
import type { TalkAbout } from './talk-subject';

/** The way to what is said about something that has no page of its own. */
@Component({
  selector: 'stip-talk-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoPipe],
  template: `<a class="stip-row-action stip-no-print" [routerLink]="to()"
    >{{ 'talk.open' | transloco }}<span class="stip-visually-hidden">: {{ name() }}</span></a
  >`,
  styles: `
    :host {
      position: relative;
      display: inline-block;
    }
  `,
})
export class TalkLink {
  private readonly router = inject(Router);
  readonly subject = input.required<TalkAbout>();
  /** What it is called. */
  readonly name = input.required<string>();
  protected readonly to = computed(() => this.router.parseUrl(talkPath(this.subject())));
}
