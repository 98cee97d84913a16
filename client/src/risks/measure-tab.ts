import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { RiskMeasureDocument, type ReserveFieldsFragment, type ScaleFieldsFragment } from '@stip/contract';
import { DateText, ErrorState, LoadingState, Money } from '@stip/ui';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { MeasureForms } from './measure-forms';

/** What risks are measured by: the meaning of the classes, and the reserve by date. */
@Component({
  selector: 'stip-risk-measure',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, ErrorState, LoadingState, Money, TranslocoPipe],
  templateUrl: './measure-tab.html',
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr));
      align-items: start;
    }
    section {
      display: grid;
      gap: var(--stip-space-3);
    }
    .line {
      display: block;
    }
  `,
})
export class MeasureTab {
  private readonly forms = inject(MeasureForms);
  private readonly session = inject(Session);
  private readonly language = inject(Language);
  protected readonly query = load(RiskMeasureDocument);
  protected readonly maySetScale = computed(() => this.session.may('portfolio.edit'));
  protected readonly maySetReserve = computed(() => this.session.may('finance.edit'));

  /** Likelihood and impact side by side, the highest class first. */
  protected readonly classes = computed(() => {
    const scale = this.query.data()?.riskScale;
    return (scale?.likelihood ?? [])
      .map((likelihood) => ({ likelihood, impact: scale?.impact.find((one) => one.class === likelihood.class) }))
      .reverse();
  });

  protected name(one: { labelNl: string; labelEn: string }): string {
    return this.language.current() === 'en' ? one.labelEn : one.labelNl;
  }

  protected async editScale(scale: ScaleFieldsFragment): Promise<void> {
    if (await this.forms.scale(scale)) this.query.reload();
  }

  protected async editReserve(reserve?: ReserveFieldsFragment): Promise<void> {
    if (await this.forms.reserve(reserve)) this.query.reload();
  }
}
