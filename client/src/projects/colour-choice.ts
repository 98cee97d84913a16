import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { COLOURS, type Colour } from '@stip/domain';
import { ColourMark, UI_TEXTS } from '@stip/ui';

let nextName = 0;

/** The four colours as large radio buttons: arrow keys move, each says its word. */
@Component({
  selector: 'stip-colour-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark],
  template: `<fieldset>
    <legend>{{ legend() }}</legend>
    <span class="options">
      @for (option of colours; track option) {
        <label [class.chosen]="option === colour()">
          <input
            type="radio"
            [name]="name"
            [value]="option"
            [checked]="option === colour()"
            (change)="chosen.emit(option)"
          />
          <stip-colour-mark [colour]="option" />
        </label>
      }
    </span>
  </fieldset>`,
  styles: `
    fieldset {
      border: 0;
      margin: 0;
      padding: 0;
      min-inline-size: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
      margin-block-end: 6px;
    }
    .options {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 6px;
    }
    label {
      display: flex;
      justify-content: center;
      align-items: center;
      min-block-size: 44px;
      border: 1px solid var(--stip-line-strong);
      border-radius: var(--stip-radius-s);
      cursor: pointer;
      background: var(--stip-surface);
      position: relative;
    }
    label:hover {
      background: var(--stip-sunken);
    }
    label.chosen {
      border-color: var(--stip-accent);
      box-shadow: inset 0 0 0 1px var(--stip-accent);
    }
    input {
      position: absolute;
      inset: 0;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    label:focus-within {
      outline: 2px solid var(--stip-accent);
      outline-offset: 2px;
    }
    @media (width < 480px) {
      .options {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
  `,
})
export class ColourChoice {
  protected readonly texts = inject(UI_TEXTS);
  readonly legend = input.required<string>();
  readonly colour = input.required<Colour>();
  readonly chosen = output<Colour>();
  protected readonly colours = COLOURS;
  protected readonly name = `stip-colour-${(nextName += 1)}`;
}
