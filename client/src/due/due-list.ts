import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DueForMeQuery } from '@stip/contract';
import { dueMoment, duePath } from '@stip/domain';
import { DateText } from '@stip/ui';
import { AsOf } from '../platform/as-of';
import { Language } from '../platform/language';

export type DueItem = DueForMeQuery['dueForMe']['items'][number];

/** Things that wait for the reader, each with the way to it; an update has its button. */
@Component({
  selector: 'stip-due-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, RouterLink, TranslocoPipe],
  template: `<ul>
    @for (row of rows(); track row.item.id) {
      <li>
        <div class="what">
          @if (row.item.kind === 'update') {
            <a [routerLink]="['/projecten', row.item.objectId]">{{ row.item.project?.name }}</a>
          } @else {
            <a [routerLink]="row.to.path" [queryParams]="row.to.query">{{ row.title }}</a>
          }
          <p class="stip-quiet">
            {{ 'due.kind.' + row.item.kind | transloco }}
            @if (row.item.kind === 'update') {
              · {{ row.item.title }}
            } @else if (row.item.project) {
              · {{ row.item.project.name }}
            }
            @if (row.item.dueDate) {
              ·
              <span [class.late]="row.late"
                >{{ (row.late ? 'due.was' : 'due.before') | transloco }} <stip-date [date]="row.item.dueDate"
              /></span>
            }
          </p>
        </div>
        @if (row.item.kind === 'update' && mayAct) {
          <a
            class="utrecht-button utrecht-button--primary-action stip-no-print"
            [routerLink]="row.to.path"
            [attr.aria-label]="
              (row.item.begun ? 'due.goOnWith' : 'due.reportOf') | transloco: { name: row.item.project?.name }
            "
            >{{ (row.item.begun ? 'due.goOn' : 'due.report') | transloco }}</a
          >
        }
      </li>
    }
  </ul>`,
  styles: `
    ul {
      display: grid;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--stip-space-3);
      align-items: center;
      justify-content: space-between;
      padding-block: var(--stip-space-2);
    }
    li + li {
      border-block-start: 1px solid var(--stip-line);
    }
    .what {
      min-inline-size: 0;
    }
    .what p {
      margin: 0;
    }
    .late {
      color: var(--stip-red);
      font-weight: 620;
    }
    .utrecht-button {
      flex: none;
    }
    @media (max-width: 560px) {
      li {
        flex-direction: column;
        align-items: stretch;
      }
    }
  `,
})
export class DueList {
  private readonly language = inject(Language);
  /** The past is only looked at. */
  protected readonly mayAct = inject(AsOf).value === undefined;
  readonly items = input.required<readonly DueItem[]>();
  readonly today = input.required<string>();
  protected readonly rows = computed(() =>
    this.items().map((item) => {
      const [path = '', query = ''] = duePath(item.kind, item.objectId, item.project?.id ?? null).split('?');
      return {
        item,
        title: (this.language.current() === 'en' && item.titleEn) || item.title,
        late: dueMoment(item.dueDate, this.today()) === 'late',
        to: { path, query: Object.fromEntries(new URLSearchParams(query)) },
      };
    }),
  );
}
