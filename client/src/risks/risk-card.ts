import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RiskFieldsFragment } from '@stip/contract';
import { riskColour, riskScore } from '@stip/domain';
import { ColourMark, DateText, Money } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Session } from '../platform/session';
import { RiskForms } from './risk-forms';
import { RiskWords } from './risk-words';

/** One risk: why, what and what then; how bad before and after measures; and who does what about it. */
@Component({
  selector: 'stip-risk-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark, DateText, Money, RouterLink, TranslocoPipe],
  templateUrl: './risk-card.html',
  styleUrl: './risk-card.css',
})
export class RiskCard {
  private readonly forms = inject(RiskForms);
  private readonly words = inject(RiskWords);
  private readonly session = inject(Session);
  private readonly t = injectTranslate();
  readonly risk = input.required<RiskFieldsFragment>();
  /** The page of the risk shows its name itself. */
  readonly headed = input(true);
  /** Something was saved; what is shown should be read again. */
  readonly changed = output();

  protected readonly mayEdit = computed(() => this.session.may('project.edit'));
  protected readonly opportunity = computed(() => this.risk().kind === 'opportunity');

  protected readonly stages = computed(() => {
    const risk = this.risk();
    const of = (l: number | null, i: number | null, expected: string) =>
      l === null || i === null ? { expected } : { l, i, expected, score: riskScore(l, i), colour: riskColour(l, i) };
    return [
      { name: 'before', ...of(risk.likelihood, risk.impact, risk.expectedBefore) },
      { name: 'after', ...of(risk.residualLikelihood, risk.residualImpact, risk.expectedAfter) },
    ];
  });

  /** Own figures in words; empty when the classes count. */
  protected readonly own = computed(() => {
    const { chancePercent, impactLow, impactAmount, impactHigh } = this.risk();
    const parts: string[] = [];
    if (chancePercent !== null) parts.push(this.t('risks.card.chance', { n: chancePercent }));
    if (impactLow !== null && impactHigh !== null) {
      const [low, high] = [this.words.money(impactLow), this.words.money(impactHigh)];
      parts.push(
        impactAmount === null
          ? this.t('risks.card.range', { low, high })
          : this.t('risks.card.rangeMode', { low, high, likely: this.words.money(impactAmount) }),
      );
    } else if (impactAmount !== null) parts.push(this.words.money(impactAmount));
    return parts.join(' · ');
  });

  protected async edit(): Promise<void> {
    if (await this.forms.changeRisk(this.risk())) this.changed.emit();
  }

  protected async editMeasure(measure?: RiskFieldsFragment['mitigations'][number]): Promise<void> {
    if (await this.forms.measure(this.risk().id, measure)) this.changed.emit();
  }

  protected async occurred(): Promise<void> {
    if (await this.forms.occurred(this.risk())) this.changed.emit();
  }
}
