import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ScenarioView } from './scenario-view';

/** Above a roadmap that shows a scenario: that it is not the plan, and the ways on. */
@Component({
  selector: 'stip-scenario-banner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  template: `<section *transloco="let t; prefix: 'schedule.scenario'" [attr.aria-label]="t('one')" class="banner">
    @if (view.error(); as problem) {
      <p role="alert">{{ problem }}</p>
    } @else if (view.shown(); as shown) {
      <p role="status">
        <strong>{{ t('banner', { name: shown.scenario.name }) }}</strong>
        @if (shown.scenario.state === 'open') {
          {{ t(moved() === 1 ? 'bannerMovedOne' : 'bannerMoved', { n: moved() }) }}
        } @else {
          {{ t('bannerClosed') }}
        }
      </p>
    } @else {
      <p role="status">{{ t('loading') }}</p>
    }
    <p class="ways">
      @if (view.shown(); as shown) {
        <a class="utrecht-button utrecht-button--primary-action" [routerLink]="['/scenarios', shown.scenario.id]">{{
          t('compare')
        }}</a>
      }
      <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="left.emit()">
        {{ t('backToPlan') }}
      </button>
    </p>
  </section>`,
  styles: `
    .banner {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2) var(--stip-space-4);
      justify-content: space-between;
      align-items: center;
      padding: var(--stip-space-2) var(--stip-space-4);
      border: 2px dashed var(--stip-accent);
      border-radius: var(--stip-radius-m);
      background: var(--stip-accent-soft);
    }
    p {
      margin: 0;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2);
    }
  `,
})
export class ScenarioBanner {
  protected readonly view = inject(ScenarioView);
  /** Back to the plan. */
  readonly left = output();
  protected readonly moved = computed(
    () => this.view.shown()?.difference?.items.filter(({ kind }) => kind !== 'phase').length ?? 0,
  );
}
