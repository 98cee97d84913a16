import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  createTheme,
  formatDay,
  lightPalette,
  paperFits,
  paperFormats,
  paperOrientations,
  picturePages,
  smallestReadable,
  type PaperFit,
  type PaperFormat,
  type PaperOrientation,
  type PicturePlan,
} from '@stip/timeline';
import { Callout, DialogFrame, Field, FieldControl } from '@stip/ui';
import { RoadmapOutputs } from './roadmap-outputs';
import { daysInView, sentView, tableLength, type ShownPlan } from './shown-plan';

/** Asks on what paper the roadmap is wanted, and tells beforehand what comes of it. */
@Component({
  selector: 'stip-paper-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, DialogFrame, Field, FieldControl, TranslocoDirective],
  templateUrl: './paper-dialog.html',
  styleUrl: './paper-dialog.css',
})
export class PaperDialog {
  private readonly outputs = inject(RoadmapOutputs);
  protected readonly shown = inject<ShownPlan>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef<void>>(DialogRef);
  protected readonly formats = paperFormats;
  protected readonly orientations = paperOrientations;
  /** Days as wide as on the screen say nothing while the screen fits the whole plan. */
  protected readonly fits = paperFits.filter((fit) => fit !== 'scale' || this.shown.view.density !== null);
  protected readonly inView = daysInView(this.shown);

  protected readonly title = signal(this.shown.title);
  protected readonly format = signal<PaperFormat>('a3');
  protected readonly orientation = signal<PaperOrientation>('landscape');
  protected readonly days = signal<'view' | 'plan'>(this.inView ? 'view' : 'plan');
  protected readonly fit = signal<PaperFit>('page');
  protected readonly busy = signal(false);

  private readonly theme = createTheme(lightPalette);
  private readonly tableRows = tableLength(this.shown);
  protected readonly plan = computed(() => this.planFor(this.fit()));
  protected readonly isTooSmall = computed(() => this.plan().letter < smallestReadable);
  protected readonly outcome = computed(() => {
    const figures = new Intl.NumberFormat(this.shown.language, { maximumFractionDigits: 1 });
    const { pages, letter } = this.plan();
    return this.shown.translate(pages.length === 1 ? 'outputs.paper.onePage' : 'outputs.paper.manyPages', {
      ...{ pages: figures.format(pages.length), letter: figures.format(letter) },
      rows: figures.format(this.tableRows),
    });
  });

  constructor() {
    // Begin with what can be read: one page while its letters allow it.
    if (this.isTooSmall()) this.fit.set('width');
  }

  protected choose<T extends string>(target: { set(value: T): void }, event: Event): void {
    target.set((event.target as HTMLInputElement | HTMLSelectElement).value as T);
  }

  protected daysText(): string {
    const { start = 0, end = 0 } = this.inView ?? {};
    const write = (day: number) =>
      formatDay(day, this.shown.scene.texts.locale, { month: 'short', year: 'numeric', day: 'numeric' });
    return `${write(start)} – ${write(end)}`;
  }

  protected async make(): Promise<void> {
    this.busy.set(true);
    const lang = this.shown.language === 'en' ? 'en' : 'nl';
    const response = await this.outputs.fetch(
      '/api/roadmap/pdf',
      {
        view: sentView(this.shown, this.range()),
        ...{ format: this.format(), orientation: this.orientation(), fit: this.fit(), lang },
        title: this.title().trim() || this.shown.title,
      },
      'routekaart.pdf',
    );
    this.busy.set(false);
    if (response) this.ref.close();
  }

  private range() {
    return this.days() === 'view' ? this.inView : null;
  }

  private planFor(fit: PaperFit): PicturePlan {
    const { scene, view } = this.shown;
    return picturePages(
      {
        ...{ model: scene.model, rows: scene.rows, today: scene.today, theme: this.theme },
        ...{ range: this.range(), density: view.density, owners: view.columns.includes('owner') },
      },
      { format: this.format(), orientation: this.orientation(), fit },
    );
  }
}
