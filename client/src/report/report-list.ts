import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CreateReportDocument, ReportPeriodsDocument } from '@stip/contract';
import { DateText, EmptyState, ErrorState, LoadingState, Toasts } from '@stip/ui';
import { Failures } from '../platform/failure';
import { ListEnd } from '../platform/list-end';
import { loadList } from '../platform/load-list';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';

/** Reporting periods with how far their reporting is, and their reports. */
@Component({
  selector: 'stip-report-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, ListEnd, LoadingState, RouterLink, TranslocoPipe],
  template: `<div class="stip-page">
    <div class="stip-page__head">
      <h1>{{ 'shell.nav.reports' | transloco }}</h1>
      <a class="utrecht-button utrecht-button--secondary-action stip-no-print" routerLink="/beheer/pc-kalender">{{
        'shell.nav.pcCalendar' | transloco
      }}</a>
    </div>
    @if (list.error(); as message) {
      <stip-error [message]="message" (retry)="list.reload()" />
    }
    @if (list.nodes(); as periods) {
      @if (periods.length === 0) {
        <stip-empty [title]="'report.none' | transloco">
          <p>{{ 'report.noneText' | transloco }}</p>
          <a class="utrecht-button utrecht-button--primary-action" routerLink="/beheer/import">{{
            'overview.empty.import' | transloco
          }}</a>
        </stip-empty>
      } @else {
        <section class="stip-card">
          <div class="stip-scroll" tabindex="0">
            <table class="stip-table">
              <caption class="stip-visually-hidden">
                {{
                  'shell.nav.reports' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'report.period' | transloco }}</th>
                  <th scope="col">{{ 'report.dates' | transloco }}</th>
                  <th scope="col">{{ 'report.due' | transloco }}</th>
                  <th scope="col">{{ 'report.reported' | transloco }}</th>
                  <th scope="col">{{ 'report.report' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (period of periods; track period.id) {
                  <tr>
                    <th scope="row">{{ period.name }}</th>
                    <td class="stip-nowrap">
                      <stip-date [date]="period.startDate" format="day" /> – <stip-date [date]="period.endDate" />
                    </td>
                    <td>
                      @if (period.dueDate) {
                        <stip-date [date]="period.dueDate" />
                      }
                    </td>
                    <td class="stip-nowrap">
                      <a [routerLink]="['/verantwoording/periode', period.id]"
                        >{{ 'report.countOf' | transloco: { n: period.reported }
                        }}<span class="stip-visually-hidden"> {{ period.name }}</span></a
                      >
                    </td>
                    <td>
                      @if (period.reportState) {
                        <span class="state">{{ 'report.stateName.' + period.reportState | transloco }}</span>
                      }
                      @if (period.reportId) {
                        <a
                          class="utrecht-button utrecht-button--secondary-action"
                          [routerLink]="['/verantwoording', period.reportId]"
                          >{{ 'report.open' | transloco
                          }}<span class="stip-visually-hidden"> {{ period.name }}</span></a
                        >
                      } @else if (session.may('report.edit') && period.reported > 0) {
                        <button
                          type="button"
                          class="utrecht-button utrecht-button--secondary-action"
                          (click)="create(period.id)"
                        >
                          {{ 'report.create' | transloco }}<span class="stip-visually-hidden"> {{ period.name }}</span>
                        </button>
                      }
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
          <stip-list-end [list]="list" />
        </section>
      }
    } @else if (!list.error()) {
      <stip-loading />
    }
  </div>`,
  styles: `
    .state {
      display: inline-block;
      min-inline-size: 17ch;
    }
  `,
})
export class ReportList {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly list = loadList(
    ReportPeriodsDocument,
    () => ({}),
    (data) => data.reportPeriods,
  );

  protected async create(reportingPeriodId: string): Promise<void> {
    const answer = await this.mutations.send(CreateReportDocument, { input: { reportingPeriodId } });
    const result = answer?.createReport;
    if (!result) return;
    if (result.__typename === 'ReportPayload') await this.router.navigate(['/verantwoording', result.report.id]);
    else this.toasts.show(this.failures.summary(result), 'failed');
  }
}
