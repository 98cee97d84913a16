import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { TALK_SUBJECTS } from '@stip/domain';
import { EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { TalkPanel } from './talk-panel';
import { namePage } from '../platform/page-name';
import { loadTalk } from './talk-subject';

/** What is said about an object that has no page of its own. */
@Component({
  selector: 'stip-talk-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, ErrorState, LoadingState, RouterLink, TalkPanel, TranslocoPipe],
  template: `<div class="stip-page">
    @if (talk.error(); as message) {
      <stip-error [message]="message" (retry)="talk.reload()" />
    }
    @if (about() && talk.talk(); as t) {
      <div>
        <p class="stip-kicker">
          <a routerLink="/gesprekken">{{ 'talk.page.title' | transloco }}</a> ·
          {{ 'talk.kind.' + t.subject.kind | transloco }}
          @if (t.subject.projectId; as id) {
            · <a [routerLink]="['/projecten', id]">{{ t.subject.projectName }}</a>
          }
        </p>
        <h1>{{ t.subject.title }}</h1>
      </div>
      <stip-talk [subject]="t.subject" />
    } @else if (!about() || talk.talk() === null) {
      <h1 class="stip-visually-hidden">{{ 'shell.notFound.title' | transloco }}</h1>
      <stip-empty [title]="'talk.page.notFound' | transloco">
        <a class="utrecht-button utrecht-button--primary-action" routerLink="/gesprekken">{{
          'talk.page.title' | transloco
        }}</a>
      </stip-empty>
    } @else if (!talk.error()) {
      <stip-loading />
    }
  </div>`,
})
export class TalkPage {
  readonly kind = input.required<string>();
  readonly id = input.required<string>();
  protected readonly about = computed(() => {
    const kind = TALK_SUBJECTS.find((one) => one === this.kind());
    return kind && { kind, id: this.id() };
  });
  protected readonly talk = loadTalk(() => this.about());

  constructor() {
    namePage(() => this.talk.talk()?.subject.title);
  }
}
