import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { StaffingFindingsDocument, type StaffingFindingsQuery } from '@stip/contract';
import { ErrorState, formatDate } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { formatMonth } from './hours';

type Finding = StaffingFindingsQuery['staffingFindings'][number];

/** What is off about people, of a project or of all, with the way to it. */
@Component({
  selector: 'stip-staffing-findings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, RouterLink, TranslocoPipe],
  template: `@if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (groups(); as list) {
      @if (list.length > 0) {
        <section class="stip-card">
          <h2>{{ 'people.findings.title' | transloco: { n: count() } }}</h2>
          <div class="groups">
            @for (group of list; track group.kind) {
              <div>
                <h3>{{ 'people.findings.' + group.kind | transloco: { n: group.items.length } }}</h3>
                <ul>
                  @for (finding of group.items; track $index) {
                    <li>
                      @if (finding.kind === 'overloaded' && finding.person; as person) {
                        <a
                          routerLink="/mensen"
                          [queryParams]="{
                            tab: 'capaciteit',
                            per: 'person',
                            rij: finding.person!.id,
                            maand: finding.months[0],
                          }"
                          >{{ finding.person!.name }}</a
                        >
                      } @else if (finding.project) {
                        <a [routerLink]="['/projecten', finding.project.id]" [queryParams]="{ tab: 'mensen' }">{{
                          finding.project.name
                        }}</a>
                      }
                      <span class="stip-quiet">{{ more(finding) }}</span>
                    </li>
                  }
                </ul>
              </div>
            }
          </div>
        </section>
      } @else if (projectId() === undefined) {
        <p class="stip-quiet">{{ 'people.findings.none' | transloco }}</p>
      }
    }`,
  styles: `
    .groups {
      display: grid;
      gap: var(--stip-space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
    }
    li a {
      display: inline-block;
      min-height: 24px;
      text-decoration: underline;
    }
    li .stip-quiet {
      margin-inline-start: 6px;
    }
    ul {
      margin: var(--stip-space-1) 0 0;
      padding-inline-start: 1.2em;
    }
  `,
})
export class StaffingFindings {
  private readonly language = inject(Language);
  private readonly t = injectTranslate();
  readonly projectId = input<string>();
  protected readonly query = load(StaffingFindingsDocument, () => ({ projectId: this.projectId() ?? null }));
  protected readonly count = computed(() => this.query.data()?.staffingFindings.length ?? 0);
  protected readonly groups = computed(() => {
    const findings = this.query.data()?.staffingFindings;
    if (!findings) return undefined;
    const kinds = [...new Set(findings.map(({ kind }) => kind))];
    return kinds.map((kind) => ({ kind, items: findings.filter((finding) => finding.kind === kind) }));
  });

  reload(): void {
    this.query.reload();
  }

  protected more(finding: Finding): string {
    const locale = this.language.locale();
    if (finding.kind === 'overloaded') {
      const months = finding.months.map((month) => formatMonth(month, locale, 'short')).join(', ');
      return this.t('people.findings.upTo', { months, percent: finding.percent });
    }
    if (finding.kind === 'left_with_work') return finding.person?.name ?? '';
    if (finding.since) return this.t('people.findings.since', { date: formatDate(finding.since, locale) });
    return '';
  }
}
