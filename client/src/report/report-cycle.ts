import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReportCycleDocument } from '@stip/contract';
import { ColourMark, DateText, ErrorState, LoadingState } from '@stip/ui';
import { load } from '../platform/load';
import { InstantPipe } from './instant';

/** Per project how far the reporting of a period is: updated, explained, and what stands open. */
@Component({
  selector: 'stip-report-cycle',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark, DateText, ErrorState, InstantPipe, LoadingState, RouterLink, TranslocoPipe],
  template: `@if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (query.data(); as data) {
      @for (report of withdrawn(); track report.id) {
        <p class="stip-quiet">
          {{ 'report.withdrawnOf' | transloco }}
          <a [routerLink]="['/verantwoording', report.id]">{{ report.sealedAt ? (report.sealedAt | instant) : '' }}</a>
        </p>
      }
      <p>
        {{ 'report.cycle.counts' | transloco: counts() }}
      </p>
      <table class="stip-table">
        <caption class="stip-visually-hidden">
          {{
            'report.cycle.title' | transloco: { period: period().name }
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'overview.project' | transloco }}</th>
            <th scope="col">{{ 'report.cycle.updated' | transloco }}</th>
            <th scope="col">{{ 'overview.claimed' | transloco }}</th>
            <th scope="col">{{ 'report.cycle.explained' | transloco }}</th>
            <th scope="col">{{ 'report.cycle.outstanding' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (project of data.reportCycle; track project.id) {
            <tr>
              <th scope="row">
                <a [routerLink]="['/projecten', project.id]">{{ project.name }}</a>
              </th>
              <td>
                @if (project.reportingDate; as date) {
                  <stip-date [date]="date" />
                } @else {
                  {{ 'report.cycle.no' | transloco }}
                }
              </td>
              <td>
                @if (project.colour; as colour) {
                  <stip-colour-mark [colour]="colour" />
                }
              </td>
              <td>
                {{
                  'report.cycle.' + (project.explained ? 'inReport' : project.reportingDate ? 'inUpdate' : 'none')
                    | transloco
                }}
              </td>
              <td>
                @for (kind of project.outstanding; track kind) {
                  <strong>{{ 'report.point.' + kind | transloco }}</strong>
                } @empty {
                  {{ 'report.cycle.nothing' | transloco }}
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    } @else if (!query.error()) {
      <stip-loading />
    }`,
})
export class ReportCycle {
  readonly period = input.required<{ readonly id: string; readonly name: string }>();
  protected readonly query = load(ReportCycleDocument, () => ({ id: this.period().id }));
  protected readonly withdrawn = computed(
    () => this.query.data()?.reports.nodes.filter(({ state }) => state === 'withdrawn') ?? [],
  );
  protected readonly counts = computed(() => {
    const all = this.query.data()?.reportCycle ?? [];
    return {
      all: all.length,
      updated: all.filter(({ reportingDate }) => reportingDate !== null).length,
      explained: all.filter(({ explained }) => explained).length,
      outstanding: all.filter(({ outstanding }) => outstanding.length > 0).length,
    };
  });
}
