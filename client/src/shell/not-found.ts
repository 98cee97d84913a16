import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '@stip/ui';

@Component({
  selector: 'stip-not-found',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, RouterLink, TranslocoPipe],
  template: `<h1 class="stip-visually-hidden">{{ 'shell.notFound.title' | transloco }}</h1>
    <stip-empty [title]="'shell.notFound.title' | transloco">
      <p>{{ 'shell.notFound.text' | transloco }}</p>
      <a class="utrecht-button utrecht-button--primary-action" routerLink="/overzicht">{{
        'shell.notFound.home' | transloco
      }}</a>
    </stip-empty>`,
})
export class NotFound {}
