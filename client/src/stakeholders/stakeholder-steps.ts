import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { StakeholderFieldsFragment } from '@stip/contract';
import { STEPS } from './stakeholder-forms';

/** Steps in which the strategy is made; the last carries it out. */
const MAKING = 7;

/** Who is involved how in which of the eight steps, in two phases. */
@Component({
  selector: 'stip-stakeholder-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `<section class="stip-card">
    <div class="stip-scroll" tabindex="0">
      <table class="stip-table">
        <caption class="stip-visually-hidden">
          {{
            'stakeholders.stepsCaption' | transloco
          }}
        </caption>
        <thead>
          <tr>
            <td></td>
            <th scope="colgroup" [attr.colspan]="making" class="phase">
              {{ 'stakeholders.phase.making' | transloco }}
            </th>
            <th scope="colgroup" class="phase">{{ 'stakeholders.phase.carrying' | transloco }}</th>
          </tr>
          <tr>
            <th scope="col">{{ 'stakeholders.field.name' | transloco }}</th>
            @for (step of steps; track step) {
              <th scope="col">{{ step }}. {{ 'stakeholders.step.' + step | transloco }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (stakeholder of stakeholders(); track stakeholder.id) {
            <tr>
              <th scope="row">
                <button type="button" class="name" (click)="choose.emit(stakeholder.id)">{{ stakeholder.name }}</button>
              </th>
              @for (step of steps; track step) {
                <td>
                  @if (involvement(stakeholder, step); as how) {
                    <span [class]="'how ' + how">{{ 'stakeholders.involvement.' + how | transloco }}</span>
                  } @else {
                    <span class="stip-visually-hidden">{{ 'stakeholders.notInStep' | transloco }}</span>
                  }
                </td>
              }
            </tr>
          }
          <tr class="total">
            <th scope="row">{{ 'stakeholders.involved' | transloco }}</th>
            @for (step of steps; track step) {
              <td>{{ count(step) }}</td>
            }
          </tr>
        </tbody>
      </table>
    </div>
  </section>`,
  styles: `
    table {
      min-inline-size: 980px;
    }
    .phase {
      border-block-end-color: var(--stip-line-strong);
      color: var(--stip-ink);
    }
    .phase + .phase {
      border-inline-start: 8px solid var(--stip-surface);
    }
    tbody th {
      position: sticky;
      inset-inline-start: 0;
      background: var(--stip-surface);
      min-inline-size: 150px;
    }
    .name {
      all: unset;
      cursor: pointer;
      color: var(--stip-accent);
      min-block-size: 24px;
    }
    .name:hover {
      text-decoration: underline;
    }
    .name:focus-visible {
      outline: 2px solid var(--stip-accent);
    }
    .how {
      display: inline-block;
      font-size: var(--stip-text-s);
      padding: 1px 8px;
      border-radius: 99px;
      border: 1px solid var(--stip-line-strong);
      white-space: nowrap;
    }
    .how.co_create {
      border-color: var(--stip-accent);
      background: var(--stip-accent-soft);
    }
    .how.decide {
      border-color: var(--stip-accent);
      background: var(--stip-accent);
      color: var(--stip-accent-ink);
    }
    .total > * {
      font-weight: 650;
    }
  `,
})
export class StakeholderSteps {
  readonly stakeholders = input.required<readonly StakeholderFieldsFragment[]>();
  readonly choose = output<string>();
  protected readonly steps = STEPS;
  protected readonly making = MAKING;

  protected involvement(stakeholder: StakeholderFieldsFragment, step: number) {
    return stakeholder.steps.find((known) => known.step === step)?.involvement;
  }

  protected count(step: number): number {
    return this.stakeholders().filter((stakeholder) => this.involvement(stakeholder, step)).length;
  }
}
