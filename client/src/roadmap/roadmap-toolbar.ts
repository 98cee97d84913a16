import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { bySeverity, COLOURS, type Colour } from '@stip/domain';
import { groupings, type Grouping, type ZoomLevel } from '@stip/timeline';
import { ColourMark } from '@stip/ui';
import { gridColumns, type GridColumn } from './grid-columns';
import type { RoadmapView } from './view-state';

/** What the toolbar asks of the timeline. */
export type ToolbarAction =
  | ZoomLevel
  | 'in'
  | 'out'
  | 'today'
  | 'fit'
  | 'svg'
  | 'png'
  | 'xlsx'
  | 'csv'
  | 'print'
  | 'undo'
  | 'redo'
  | OutputAction;
/** What leaves the building with the help of the server. */
export type OutputAction = 'pdf' | 'mspdi' | 'share';

const levels = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;

@Component({
  selector: 'stip-roadmap-toolbar',
  templateUrl: './roadmap-toolbar.html',
  styleUrl: './roadmap-toolbar.css',
  imports: [ColourMark, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoadmapToolbar {
  readonly view = input.required<RoadmapView>();
  readonly level = input.required<ZoomLevel | null>();
  readonly programmes = input.required<readonly { readonly id: string; readonly name: string }[]>();
  /** Projects per colour, for the chips. */
  readonly counts = input.required<Readonly<Record<Colour, number>>>();
  readonly editable = input(false);
  readonly canUndo = input(false);
  readonly canRedo = input(false);
  readonly viewChanged = output<Partial<RoadmapView>>();
  readonly asked = output<ToolbarAction>();

  /** Folded away on a narrow screen until asked for. */
  protected readonly isOpen = signal(matchMedia('(min-width: 721px)').matches);
  protected readonly filterCount = computed(() => {
    const { search, colours, programmes } = this.view();
    return (search === '' ? 0 : 1) + colours.length + programmes.length;
  });
  protected readonly groupings = groupings;
  protected readonly levels = levels;
  protected readonly columns = gridColumns;
  protected readonly colours = [...COLOURS].sort(bySeverity);

  constructor() {
    const wide = matchMedia('(min-width: 721px)');
    const follow = (): void => this.isOpen.set(wide.matches);
    wide.addEventListener('change', follow);
    inject(DestroyRef).onDestroy(() => wide.removeEventListener('change', follow));
  }

  protected group(event: Event): void {
    this.viewChanged.emit({ grouping: valueOf(event) as Grouping });
  }

  protected search(event: Event): void {
    this.viewChanged.emit({ search: valueOf(event) });
  }

  protected chooseProgramme(event: Event): void {
    const id = valueOf(event);
    this.viewChanged.emit({ programmes: id === '' ? [] : [id] });
  }

  protected toggleColour(colour: Colour): void {
    const { colours } = this.view();
    this.viewChanged.emit({
      colours: colours.includes(colour) ? colours.filter((other) => other !== colour) : [...colours, colour],
    });
  }

  protected toggleColumn(column: GridColumn): void {
    const chosen = this.view().columns;
    this.viewChanged.emit({
      columns: gridColumns.filter((one) => (one === column ? !chosen.includes(one) : chosen.includes(one))),
    });
  }

  protected setOpen(isOpen: boolean): void {
    this.viewChanged.emit({ allOpen: isOpen, opened: new Set(), closed: new Set() });
  }

  /** An entry of the export menu; the menu closes after it. */
  protected ask(action: ToolbarAction, menu: HTMLDetailsElement): void {
    menu.open = false;
    menu.querySelector('summary')?.focus();
    this.asked.emit(action);
  }

  protected closeMenu(event: Event, menu: HTMLDetailsElement): void {
    if (!menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
