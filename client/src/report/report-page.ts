import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReportDocument, type ReportFieldsFragment } from '@stip/contract';
import { isSealed, REPORT_SECTIONS, type ReportSection } from '@stip/domain';
import { DateText, ErrorState, LoadingState, RichTextView } from '@stip/ui';
import { AsOf } from '../platform/as-of';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { namePage } from '../platform/page-name';
import { Session } from '../platform/session';
import { InstantPipe } from './instant';
import { narrativeOf, type ReportContent } from './report-content';
import { ReportMoves } from './report-moves';
import { ReportSealCard } from './report-seal';
import { ReportSteps } from './report-steps';
import { ReportWorkflowCard } from './report-workflow';
import { SectionFiguresView } from './section-figures';
import { hasSection } from './section-tables';
import { TalkPanel } from '../talk/talk-panel';
import { PresentPeople } from '../talk/present-people';
import { presentAt } from '../platform/presence';

/**
 * The report of a period as it is read: while it is a draft the figures of the records with what is written so far, from then on
 * what was submitted. Its way to being sealed stands above it; it is written in the editor.
 */
@Component({
  selector: 'stip-report-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DateText,
    ErrorState,
    InstantPipe,
    LoadingState,
    ReportMoves,
    ReportSealCard,
    ReportWorkflowCard,
    RichTextView,
    RouterLink,
    SectionFiguresView,
    TalkPanel,
    PresentPeople,
    TranslocoPipe,
  ],
  templateUrl: './report-page.html',
  styleUrl: './report-page.css',
})
export class ReportPage {
  private readonly steps = inject(ReportSteps);
  private readonly session = inject(Session);
  protected readonly asOf = inject(AsOf);
  protected readonly language = inject(Language).current;
  readonly id = input.required<string>();
  protected readonly present = presentAt(() => `report:${this.id()}`);
  protected readonly query = load(ReportDocument, () => ({ id: this.id() }));
  protected readonly report = computed(() => this.query.data()?.report);

  constructor() {
    namePage(() => (this.report()?.content as ReportContent | undefined)?.period.name);
  }
  protected readonly content = computed(() => this.report()?.content as ReportContent | undefined);
  protected readonly mayWrite = computed(() => this.report()?.state === 'draft' && this.session.may('report.edit'));
  /** Where marks and who wrote what are shown. */
  protected readonly mayReadDraft = computed(() => !isSealed(this.report()?.state ?? 'sealed'));
  protected readonly shown = computed(() => {
    const content = this.content();
    return content ? REPORT_SECTIONS.filter((section) => hasSection(section, content)) : [];
  });

  protected narrative(section: ReportSection): string {
    const content = this.content();
    return content ? narrativeOf(content, section) : '';
  }

  protected async explain(project: { readonly id: string; readonly name: string }): Promise<void> {
    const report = this.report();
    const after = report && (await this.steps.explain(report, project));
    if (after) this.changed(after);
  }

  protected changed(report: ReportFieldsFragment): void {
    this.query.set({ __typename: 'Query', report });
  }
}
