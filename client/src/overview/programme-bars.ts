import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { COLOURS } from '@stip/domain';
import { ColourMark } from '@stip/ui';

interface ProgrammeCounts {
  readonly id: string | null;
  readonly name: string | null;
  readonly counts: { readonly green: number; readonly orange: number; readonly red: number; readonly grey: number };
}

/** Per programme its projects by colour: a bar of shapes and figures, in the order red to grey. */
@Component({
  selector: 'stip-programme-bars',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark, RouterLink, TranslocoPipe],
  template: `<ul>
    @for (programme of programmes(); track programme.id) {
      <li>
        <a routerLink="/projecten" [queryParams]="{ programma: programme.id ?? 'geen' }">{{
          programme.name ?? ('overview.programmes.none' | transloco)
        }}</a>
        <span class="bar" aria-hidden="true">
          @for (colour of colours; track colour) {
            @if (programme.counts[colour] > 0) {
              <span [class]="colour" [style.flex-grow]="programme.counts[colour]"></span>
            }
          }
        </span>
        <span class="figures">
          @for (colour of colours; track colour) {
            @if (programme.counts[colour] > 0) {
              <span><stip-colour-mark [colour]="colour" [compact]="true" /> {{ programme.counts[colour] }}</span>
            }
          }
        </span>
      </li>
    }
  </ul>`,
  styles: `
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
      display: grid;
      gap: var(--stip-space-3);
    }
    li {
      display: grid;
      grid-template-columns: minmax(130px, 1.2fr) 2fr minmax(120px, auto);
      gap: var(--stip-space-3);
      align-items: center;
    }
    .bar {
      display: flex;
      gap: 2px;
      block-size: 10px;
      border-radius: 5px;
      overflow: hidden;
    }
    .bar > * {
      flex-basis: 0;
    }
    .green {
      background: var(--stip-green);
    }
    .orange {
      background: var(--stip-orange);
    }
    .red {
      background: var(--stip-red);
    }
    .grey {
      background: var(--stip-line-strong);
    }
    .figures {
      display: flex;
      gap: 10px;
    }
    .figures > span {
      display: inline-flex;
      gap: 3px;
      align-items: center;
    }
    @media (width < 600px) {
      li {
        grid-template-columns: 1fr auto;
      }
      .bar {
        grid-row: 2;
        grid-column: 1 / -1;
      }
    }
  `,
})
export class ProgrammeBars {
  readonly programmes = input.required<readonly ProgrammeCounts[]>();
  protected readonly colours = [...COLOURS].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}

const ORDER = ['red', 'orange', 'green', 'grey'];
