import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { IssuesDocument, type IssueFieldsFragment, type IssuesQueryVariables } from '@stip/contract';
import { DateText, EmptyState, ErrorState, Field, FieldControl, LoadingState, Money } from '@stip/ui';
import { loadList } from '../platform/load-list';
import { Session } from '../platform/session';
import { ISSUE_STATES, IssueForms } from './issue-forms';
import { TalkLink } from '../talk/talk-link';

const PAGE = 50;
const TYPING_MS = 200;

/** What is wrong now: issues with owner, due date and resolution, the earliest due first. */
@Component({
  selector: 'stip-issue-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DateText,
    EmptyState,
    ErrorState,
    Field,
    FieldControl,
    LoadingState,
    Money,
    RouterLink,
    TalkLink,
    TranslocoPipe,
  ],
  templateUrl: './issue-list.html',
  styleUrl: './risk-table.css',
})
export class IssueList {
  private readonly router = inject(Router);
  private readonly forms = inject(IssueForms);
  private readonly session = inject(Session);
  readonly zoek = input<string>();
  readonly stand = input<string>();
  readonly telaat = input<string>();
  private typing?: ReturnType<typeof setTimeout>;

  protected readonly states = ISSUE_STATES;
  protected readonly mayEdit = computed(() => this.session.may('project.edit'));
  protected readonly list = loadList(
    IssuesDocument,
    (): IssuesQueryVariables => ({ first: PAGE, filter: this.filter() }),
    (data) => data.issues,
  );
  private readonly filter = computed((): NonNullable<IssuesQueryVariables['filter']> => {
    const state = ISSUE_STATES.find((one) => one === this.stand());
    return {
      search: this.zoek()?.trim() || undefined,
      states: state ? [state] : undefined,
      overdue: this.telaat() ? true : undefined,
    };
  });
  protected readonly filtered = computed(() => Object.values(this.filter()).some((value) => value !== undefined));

  protected set(change: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected search(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.set({ zoek: text || null }), TYPING_MS);
  }

  protected clear(): void {
    clearTimeout(this.typing);
    this.set({ zoek: null, stand: null, telaat: null });
  }

  protected async edit(issue?: IssueFieldsFragment): Promise<void> {
    if (await this.forms.edit(issue)) this.list.reload();
  }

  protected async resolve(issue: IssueFieldsFragment): Promise<void> {
    if (await this.forms.resolve(issue)) this.list.reload();
  }
}
