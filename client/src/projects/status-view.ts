import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CauseFieldsFragment, ComputedFieldsFragment, StatusFieldsFragment } from '@stip/contract';
import { ColourMark, DateText, Progress, TrendMark } from '@stip/ui';
import { ComputedMark } from '../judgement/computed-mark';

/** A status update as it was published: overall, the aspects with their explanation, and the texts. */
@Component({
  selector: 'stip-status-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark, ComputedMark, DateText, Progress, TranslocoPipe, TrendMark],
  template: `@let s = status();
    <article class="stip-card">
      <h2 class="stip-visually-hidden">{{ 'projects.tab.voortgang' | transloco }}</h2>
      <header>
        <stip-colour-mark [colour]="s.overallColour" [label]="s.statedLabel" />
        <stip-trend [trend]="s.overallTrend" />
        @if (s.percentComplete !== null) {
          <stip-progress [percent]="s.percentComplete" [label]="'projects.status.percent' | transloco" />
        }
        <span class="stip-quiet">
          <stip-date [date]="s.reportingDate" format="long" />
          ·
          {{
            (s.origin === 'imported' ? 'projects.status.imported' : 'projects.status.by')
              | transloco: { name: s.publishedByName ?? '' }
          }}
        </span>
      </header>
      @if (s.aspects.length > 0) {
        <div class="aspects">
          @for (aspect of s.aspects; track aspect.aspect) {
            <section>
              <h3>{{ 'shell.ui.aspect.' + aspect.aspect | transloco }}</h3>
              <stip-colour-mark [colour]="aspect.colour" [label]="aspect.statedLabel" />
              <stip-trend [trend]="aspect.trend" />
              @if (computedOf(aspect); as found) {
                @if (found.colour !== 'grey') {
                  <stip-computed-mark
                    [colour]="found.colour"
                    [currentColour]="found.currentColour"
                    [because]="found.because"
                    [claimed]="aspect.colour"
                  />
                }
              }
              @if (aspect.deviation) {
                <p class="stip-prose">{{ 'judgement.explained' | transloco: { text: aspect.deviation } }}</p>
              }
              @if (aspect.cause || aspect.consequence || aspect.correction) {
                <dl>
                  <dt>{{ 'projects.status.cause' | transloco }}</dt>
                  <dd class="stip-prose">{{ aspect.cause }}</dd>
                  <dt>{{ 'projects.status.consequence' | transloco }}</dt>
                  <dd class="stip-prose">{{ aspect.consequence }}</dd>
                  <dt>{{ 'projects.status.correction' | transloco }}</dt>
                  <dd class="stip-prose">{{ aspect.correction }}</dd>
                </dl>
              }
              @if (aspect.note) {
                <p class="stip-prose">{{ aspect.note }}</p>
              }
            </section>
          }
        </div>
      }
      @for (part of parts; track part) {
        @if (s[part]; as text) {
          <section>
            <h3>{{ 'projects.status.' + part | transloco }}</h3>
            <p class="stip-prose">{{ text }}</p>
          </section>
        }
      }
    </article>`,
  styles: `
    article {
      display: grid;
      gap: var(--stip-space-4);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2) var(--stip-space-4);
      align-items: center;
    }
    .aspects {
      display: grid;
      gap: var(--stip-space-4);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
    }
    .aspects section {
      border-block-start: 1px solid var(--stip-line);
      padding-block-start: var(--stip-space-3);
    }
    .aspects stip-trend {
      margin-inline-start: 8px;
    }
    .aspects h3 {
      margin-block-end: 6px;
    }
    dl {
      margin: var(--stip-space-3) 0 0;
    }
    dt {
      color: var(--stip-ink-3);
      font-size: var(--stip-text-s);
    }
    dd {
      margin: 0 0 6px;
    }
  `,
})
export class StatusView {
  readonly status = input.required<StatusFieldsFragment>();
  /** What is computed now; without it, what was computed when the update was published. */
  readonly computed = input<ComputedFieldsFragment | null>();
  protected readonly parts = ['summary', 'achieved', 'nextSteps', 'attention', 'decisionAsked'] as const;

  protected computedOf(aspect: StatusFieldsFragment['aspects'][number]):
    | (Pick<ComputedFieldsFragment['aspects'][number], 'colour' | 'currentColour'> & {
        readonly because: readonly Pick<CauseFieldsFragment, 'measure' | 'value'>[];
      })
    | undefined {
    const now = this.computed()?.aspects.find((one) => one.aspect === aspect.aspect);
    if (now) return now;
    const { computedColour: colour, computedCurrentColour, computedBecause } = aspect;
    return colour
      ? { colour, currentColour: computedCurrentColour ?? colour, because: computedBecause ?? [] }
      : undefined;
  }
}
