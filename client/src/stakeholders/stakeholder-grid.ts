import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { StakeholderFieldsFragment } from '@stip/contract';
import { HIGH_SCORE, INVOLVEMENTS, QUADRANTS, quadrantOf } from '@stip/domain';

type Stakeholder = StakeholderFieldsFragment;
interface Numbered {
  readonly no: number;
  readonly stakeholder: Stakeholder;
}

const SCORES = [1, 2, 3, 4, 5] as const;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * Importance against influence: a table of named cells in which each stakeholder is a button, so that labels never lie
 * over one another; below it what each quadrant asks beside what was chosen. Arrows go to the nearest in that direction.
 */
@Component({
  selector: 'stip-stakeholder-grid',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  host: { '(keydown)': 'move($event)' },
  template: `<div class="stip-card grid-card">
      <table>
        <caption class="stip-quiet">
          {{
            'stakeholders.gridCaption' | transloco
          }}
        </caption>
        <tbody>
          @for (importance of down; track importance) {
            <tr>
              <th scope="row">
                <span class="axis">{{ 'stakeholders.field.importance' | transloco }}</span> {{ importance }}
              </th>
              @for (influence of scores; track influence) {
                <td
                  [class]="quadrant(importance, influence)"
                  [class.edge-row]="importance === high"
                  [class.edge-column]="influence === high"
                >
                  @for (item of cell(importance, influence); track item.stakeholder.id) {
                    <button
                      type="button"
                      [attr.data-x]="influence"
                      [attr.data-y]="importance"
                      [attr.aria-pressed]="item.stakeholder.id === selected()"
                      (click)="choose.emit(item.stakeholder.id)"
                    >
                      <span class="no" [class.less]="less(item.stakeholder)">{{ item.no }}</span>{{ ' '
                      }}<span class="label">{{ item.stakeholder.name }}</span>
                    </button>
                  }
                </td>
              }
            </tr>
          }
        </tbody>
        <tfoot>
          <tr>
            <td></td>
            @for (influence of scores; track influence) {
              <th scope="col">
                <span class="axis">{{ 'stakeholders.field.influence' | transloco }}</span> {{ influence }}
              </th>
            }
          </tr>
        </tfoot>
      </table>
      <p class="stip-quiet">{{ 'stakeholders.gridKey' | transloco }}</p>
    </div>
    <div class="quadrants">
      @for (group of groups(); track group.quadrant) {
        <section class="stip-card">
          <h2>{{ 'stakeholders.quadrant.' + group.quadrant | transloco }}</h2>
          <p class="stip-quiet">{{ 'stakeholders.quadrantText.' + group.quadrant | transloco }}</p>
          <ul>
            @for (item of group.items; track item.stakeholder.id) {
              <li>
                <span class="no" [class.less]="less(item.stakeholder)" aria-hidden="true">{{ item.no }}</span>
                <span>
                  <button type="button" class="name" (click)="choose.emit(item.stakeholder.id)">
                    {{ item.stakeholder.name }}
                  </button>
                  <span class="chosen">
                    {{ 'stakeholders.chosen' | transloco }}:
                    {{ 'stakeholders.involvement.' + (item.stakeholder.involvement ?? 'none') | transloco }}
                    @if (less(item.stakeholder)) {
                      <strong>· {{ 'stakeholders.lessThanAdvised' | transloco }}</strong>
                    }
                  </span>
                </span>
              </li>
            } @empty {
              <li class="stip-quiet">{{ 'stakeholders.nobody' | transloco }}</li>
            }
          </ul>
        </section>
      }
    </div>`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-4);
      min-width: 0;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }
    caption {
      text-align: start;
      padding-block-end: var(--stip-space-2);
    }
    th {
      font-size: var(--stip-text-s);
      font-weight: 550;
      color: var(--stip-ink-3);
      text-align: end;
      padding: 4px 8px 4px 0;
      vertical-align: middle;
      inline-size: 84px;
    }
    tfoot th {
      text-align: center;
      inline-size: auto;
      padding: 6px 4px;
    }
    tfoot td {
      border: 0;
    }
    tbody td {
      border: 1px solid var(--stip-line);
      block-size: 64px;
      padding: 3px;
      vertical-align: middle;
    }
    td.engage {
      background: var(--stip-accent-soft);
    }
    td.satisfy,
    td.inform {
      background: var(--stip-sunken);
    }
    tbody td.edge-row {
      border-block-end: 3px solid var(--stip-line-strong);
    }
    tbody td.edge-column {
      border-inline-start: 3px solid var(--stip-line-strong);
    }
    td button {
      all: unset;
      box-sizing: border-box;
      cursor: pointer;
      display: inline-flex;
      gap: 5px;
      align-items: center;
      max-inline-size: 100%;
      min-block-size: 26px;
      padding: 1px 6px 1px 2px;
      border-radius: 14px;
      font-size: var(--stip-text-s);
      line-height: 1.2;
    }
    td button:hover,
    td button[aria-pressed='true'] {
      background: var(--stip-surface);
      box-shadow: 0 0 0 1px var(--stip-accent);
    }
    button:focus-visible {
      outline: 2px solid var(--stip-accent);
      outline-offset: 1px;
    }
    .no {
      flex: none;
      display: inline-grid;
      place-items: center;
      inline-size: 24px;
      block-size: 24px;
      border-radius: 50%;
      background: var(--stip-accent);
      color: var(--stip-accent-ink);
      font-size: var(--stip-text-xs);
      font-weight: 650;
    }
    .no.less {
      background: var(--stip-surface);
      color: var(--stip-ink);
      box-shadow: inset 0 0 0 2px var(--stip-ink);
    }
    .quadrants {
      display: grid;
      gap: var(--stip-space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 230px), 1fr));
    }
    section {
      display: grid;
      gap: var(--stip-space-2);
      align-content: start;
    }
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
      display: grid;
      gap: var(--stip-space-2);
    }
    li {
      display: flex;
      gap: var(--stip-space-2);
    }
    .name {
      all: unset;
      cursor: pointer;
      color: var(--stip-accent);
      min-block-size: 24px;
      display: block;
    }
    .name:hover {
      text-decoration: underline;
    }
    .chosen {
      font-size: var(--stip-text-s);
      color: var(--stip-ink-2);
    }
    @media (max-width: 900px) {
      .label,
      th .axis {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      tbody th {
        inline-size: 22px;
      }
      td button {
        padding: 1px;
      }
      tbody td {
        text-align: center;
      }
    }
  `,
})
export class StakeholderGrid {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly stakeholders = input.required<readonly Stakeholder[]>();
  readonly selected = input<string>();
  readonly choose = output<string>();
  protected readonly scores = SCORES;
  protected readonly down = [...SCORES].reverse();
  protected readonly high = HIGH_SCORE;
  protected readonly quadrant = quadrantOf;

  private readonly numbered = computed((): Numbered[] =>
    this.stakeholders().map((stakeholder, index) => ({ no: index + 1, stakeholder })),
  );
  private readonly cells = computed(() => {
    const cells = new Map<string, Numbered[]>();
    for (const item of this.numbered()) {
      const { importance, influence } = item.stakeholder;
      const key = `${importance} ${influence}`;
      cells.set(key, [...(cells.get(key) ?? []), item]);
    }
    return cells;
  });
  protected readonly groups = computed(() =>
    QUADRANTS.map((quadrant) => ({
      quadrant,
      items: this.numbered().filter(({ stakeholder }) => stakeholder.quadrant === quadrant),
    })),
  );

  protected cell(importance: number, influence: number): readonly Numbered[] {
    return this.cells().get(`${importance} ${influence}`) ?? [];
  }

  /** Whether less is chosen than the quadrant asks. */
  protected less({ involvement, advised }: Stakeholder): boolean {
    return advised !== null && (involvement ? INVOLVEMENTS.indexOf(involvement) : -1) < INVOLVEMENTS.indexOf(advised);
  }

  protected move(event: KeyboardEvent): void {
    const [dx, dy] = ARROWS[event.key] ?? [0, 0];
    const from = (event.target as HTMLElement).closest<HTMLElement>('td button');
    if (!from || (dx === 0 && dy === 0)) return;
    event.preventDefault();
    const all = [...this.element.querySelectorAll<HTMLElement>('td button')];
    const at = (button: HTMLElement) => [Number(button.dataset['x']), Number(button.dataset['y'])] as const;
    const [x, y] = at(from);
    // In the same cell up and down go through the stack first.
    const stack = all.filter((button) => at(button)[0] === x && at(button)[1] === y);
    const next = dy === 0 ? undefined : stack[stack.indexOf(from) - dy];
    const nearest = all
      .map((button) => ({
        button,
        ahead: (at(button)[0] - x) * dx + (at(button)[1] - y) * dy,
        aside: Math.abs((at(button)[0] - x) * dy) + Math.abs((at(button)[1] - y) * dx),
      }))
      .filter(({ ahead }) => ahead > 0)
      .sort((a, b) => a.ahead + 2 * a.aside - (b.ahead + 2 * b.aside))[0]?.button;
    (next ?? nearest)?.focus();
  }
}
