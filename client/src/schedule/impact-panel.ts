import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
  viewChild,
  type ElementRef,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { DateText } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { PlanStore } from '../roadmap/plan-store';
import { ImpactDetails } from './impact-details';
import { merged, MoveReview } from './move-review';
import { ScenarioForms } from './scenario-forms';

/**
 * What a move touches, before it is kept. It stands beside the chart and takes no focus: whoever goes on planning can, and Alt+I
 * goes to it and back. Ctrl+Enter keeps, Ctrl+Z takes back, from anywhere on the page.
 */
@Component({
  selector: 'stip-impact-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, ImpactDetails, TranslocoDirective],
  templateUrl: './impact-panel.html',
  styleUrl: './impact-panel.css',
  host: {
    '(document:keydown)': 'press($event)',
    '(window:beforeunload)': 'leave($event)',
  },
})
export class ImpactPanel {
  protected readonly review = inject(MoveReview);
  private readonly store = inject(PlanStore);
  private readonly forms = inject(ScenarioForms);
  private readonly t = injectTranslate();
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly panel = viewChild<ElementRef<HTMLElement>>('panel');
  private cameFrom: HTMLElement | null = null;
  /** The id of a scenario that was made of what waited. */
  readonly tried = output<string>();
  protected readonly isOpen = signal(true);

  protected readonly changes = computed(() => merged(this.review.held()?.steps ?? []));
  protected readonly movedIds = computed(() => new Set(this.changes().map(({ id }) => id)));
  /** The item that moves, or the first of them that is no phase. */
  protected readonly first = computed(() => {
    const items = this.changes().flatMap((change) => {
      const item = this.store.item(change.id);
      return item === undefined ? [] : [{ change, item }];
    });
    const shown = items.find(({ item }) => item.kind !== 'phase') ?? items[0];
    if (shown === undefined) return null;
    const { change, item } = shown;
    const endOf = (fields: { startDate?: string; endDate?: string }) => fields.endDate ?? item.endDate;
    const startOf = (fields: { startDate?: string; endDate?: string }) => fields.startDate ?? item.startDate;
    const byStart = endOf(change.before) === endOf(change.after);
    return {
      title: item.title,
      count: items.length,
      before: byStart ? startOf(change.before) : endOf(change.before),
      after: byStart ? startOf(change.after) : endOf(change.after),
    };
  });
  protected readonly counts = computed(() => {
    const held = this.review.held();
    return held === null ? '' : this.review.words(held.reach);
  });

  protected async keep(): Promise<void> {
    this.goBack();
    await this.review.keep();
  }

  protected async putBack(): Promise<void> {
    this.goBack();
    await this.review.putBack();
  }

  protected async tryOut(): Promise<void> {
    const scenario = await this.forms.create(
      this.review.moves(),
      this.t('schedule.scenario.nameOf', { title: this.first()?.title ?? '' }),
    );
    if (scenario === undefined) return;
    await this.review.putBack();
    this.tried.emit(scenario.id);
  }

  protected press(event: KeyboardEvent): void {
    const inDialog = event.target instanceof Element && event.target.closest('.cdk-overlay-container') !== null;
    if (this.review.held() === null || inDialog) return;
    if (event.altKey && event.code === 'KeyI') {
      event.preventDefault();
      if (this.panel()?.nativeElement.contains(document.activeElement)) this.goBack();
      else this.goHere();
    } else if (event.key === 'Escape') {
      this.goBack();
    } else if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      event.preventDefault();
      void this.keep();
    }
  }

  protected leave(event: BeforeUnloadEvent): void {
    if (this.review.held() !== null) event.preventDefault();
  }

  private goHere(): void {
    this.cameFrom = document.activeElement as HTMLElement | null;
    this.isOpen.set(true);
    this.heading()?.nativeElement.focus();
  }

  /** Focus that is in the panel goes back to where it came from, for the panel goes away. */
  private goBack(): void {
    if (!this.panel()?.nativeElement.contains(document.activeElement)) return;
    const back = this.cameFrom?.isConnected ? this.cameFrom : document.querySelector<HTMLElement>('h1');
    back?.focus();
  }
}
