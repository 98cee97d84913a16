import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { RiskDocument } from '@stip/contract';
import { EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { ObjectHistory } from '../history/object-history';
import { load } from '../platform/load';
import { TalkPanel } from '../talk/talk-panel';
import { namePage } from '../platform/page-name';
import { RiskCard } from './risk-card';

/** One risk with everything about it and what changed. */
@Component({
  selector: 'stip-risk-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, ErrorState, LoadingState, ObjectHistory, RiskCard, RouterLink, TalkPanel, TranslocoPipe],
  template: `<div class="stip-page">
    @if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (risk(); as r) {
      <div>
        <p class="stip-kicker">
          <a routerLink="/risicos" [queryParams]="{ deel: r.kind === 'opportunity' ? 'kansen' : null }">{{
            'risks.title' | transloco
          }}</a>
          ·
          @if (r.project; as project) {
            <a [routerLink]="['/projecten', project.id]" [queryParams]="{ tab: 'risicos' }">{{ project.name }}</a>
          } @else {
            {{ 'risks.portfolio' | transloco }}
          }
        </p>
        <h1>{{ r.title }}</h1>
      </div>
      <stip-risk-card [risk]="r" [headed]="false" (changed)="query.reload()" />
      <stip-talk [subject]="{ kind: 'risk', id: r.id }" />
      <section class="stip-card">
        <h2>{{ 'risks.page.history' | transloco }}</h2>
        <stip-object-history table="risk" [id]="r.id" />
      </section>
    } @else if (query.data()) {
      <h1 class="stip-visually-hidden">{{ 'shell.notFound.title' | transloco }}</h1>
      <stip-empty [title]="'risks.page.notFound' | transloco">
        <a class="utrecht-button utrecht-button--primary-action" routerLink="/risicos">{{
          'risks.page.back' | transloco
        }}</a>
      </stip-empty>
    } @else if (!query.error()) {
      <stip-loading />
    }
  </div>`,
  styles: `
    stip-risk-card {
      max-inline-size: 920px;
    }
  `,
})
export class RiskPage {
  readonly id = input.required<string>();
  protected readonly query = load(RiskDocument, () => ({ id: this.id() }));
  protected readonly risk = computed(() => this.query.data()?.risk);

  constructor() {
    namePage(() => this.risk()?.title);
  }
}
