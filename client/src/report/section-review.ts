import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MarkFieldsFragment } from '@stip/contract';
import type { ReviewLapse, ReviewVerdict } from '@stip/domain';
import { Field, FieldControl } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Session } from '../platform/session';
import { InstantPipe } from './instant';

export type ShownMark = MarkFieldsFragment & { readonly lapse: ReviewLapse };

/** What reviewers say of a section, and for whoever may: agree, or ask. */
@Component({
  selector: 'stip-section-review',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, InstantPipe, TranslocoPipe],
  template: `<h3>{{ 'sections.review.title' | transloco }}</h3>
    <ul>
      @for (mark of marks(); track mark.id) {
        <li [class.lapsed]="mark.lapse">
          <strong>
            <span aria-hidden="true">{{ mark.lapse ? '↺' : mark.verdict === 'agreed' ? '✓' : '?' }}</span>
            {{ 'sections.review.' + mark.verdict | transloco }}
          </strong>
          {{ mark.jobTitle ? mark.personName + ', ' + mark.jobTitle : mark.personName }}
          <span class="stip-quiet stip-nowrap">{{ mark.markedAt | instant }}</span>
          @if (mark.lapse) {
            <span class="fell">{{ 'sections.review.lapsed.' + mark.lapse | transloco }}</span>
          }
          @if (mark.remark) {
            <span class="stip-prose remark">{{ mark.remark }}</span>
          }
          @if (mayReview() && mark.personId === session.current()?.person?.id) {
            <button type="button" class="stip-row-action stip-no-print" (click)="withdraw.emit(mark)">
              {{ 'sections.review.withdraw' | transloco }}
            </button>
          }
        </li>
      } @empty {
        <li class="stip-quiet">{{ 'sections.review.none' | transloco }}</li>
      }
    </ul>
    @if (mayReview()) {
      @if (asking()) {
        <form class="stip-form stip-no-print" novalidate (submit)="ask($event)">
          <stip-field [label]="'sections.review.remark' | transloco" [required]="true" [error]="missing()">
            <textarea
              stipControl
              class="utrecht-textarea"
              rows="3"
              [value]="remark()"
              (input)="remark.set($any($event.target).value)"
            ></textarea>
          </stip-field>
          <p class="stip-actions">
            <button type="submit" class="utrecht-button utrecht-button--primary-action">
              {{ 'sections.review.doAsk' | transloco }}
            </button>
            <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="asking.set(false)">
              {{ 'shell.ui.cancel' | transloco }}
            </button>
          </p>
        </form>
      } @else {
        <p class="stip-actions stip-no-print">
          <button
            type="button"
            class="utrecht-button utrecht-button--secondary-action"
            (click)="mark.emit({ verdict: 'agreed', remark: '' })"
          >
            {{ 'sections.review.doAgree' | transloco }}
          </button>
          <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="asking.set(true)">
            {{ 'sections.review.question' | transloco }}
          </button>
        </p>
      }
    }`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-2);
      padding-block-start: var(--stip-space-3);
      border-block-start: 1px solid var(--stip-line);
    }
    h3 {
      margin: 0;
      font-size: var(--stip-text-m);
    }
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
      display: grid;
      gap: var(--stip-space-2);
    }
    .lapsed strong {
      text-decoration: line-through;
    }
    .fell,
    .remark {
      display: block;
    }
    .remark {
      padding-inline-start: var(--stip-space-3);
      border-inline-start: 2px solid var(--stip-line-strong);
    }
  `,
})
export class SectionReview {
  private readonly t = injectTranslate();
  protected readonly session = inject(Session);
  readonly marks = input.required<readonly ShownMark[]>();
  readonly mayReview = input.required<boolean>();
  readonly mark = output<{ readonly verdict: ReviewVerdict; readonly remark: string }>();
  readonly withdraw = output<ShownMark>();
  protected readonly asking = signal(false);
  protected readonly remark = signal('');
  protected readonly missing = signal<string | undefined>(undefined);

  protected ask(event: Event): void {
    event.preventDefault();
    const remark = this.remark().trim();
    this.missing.set(remark === '' ? this.t('shell.issue.required') : undefined);
    if (remark === '') return;
    this.mark.emit({ verdict: 'question', remark });
    this.asking.set(false);
    this.remark.set('');
  }
}
