import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  DecisionDocument,
  ReopenDecisionDocument,
  UnlinkDecisionDocument,
  type DecisionFieldsFragment,
} from '@stip/contract';
import type { DecisionStep } from '@stip/domain';
import { DateText, Dialogs, EmptyState, ErrorState, LoadingState, Money, Toasts } from '@stip/ui';
import { ObjectHistory } from '../history/object-history';
import { injectTranslate } from '../i18n/translations';
import { Failures, type MutationFailure } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { isFailure } from '../platform/record-form';
import { Session } from '../platform/session';
import { DecisionForms } from './decision-forms';
import { DecisionStateWord } from './decision-state';
import { TalkPanel } from '../talk/talk-panel';

type Link = DecisionFieldsFragment['links'][number];

/** One decision in full: what was asked, what it touches, how it ended, and what can be done next. */
@Component({
  selector: 'stip-decision-details',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DateText,
    DecisionStateWord,
    EmptyState,
    ErrorState,
    LoadingState,
    Money,
    ObjectHistory,
    RouterLink,
    TalkPanel,
    TranslocoPipe,
  ],
  templateUrl: './decision-details.html',
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    section {
      display: grid;
      gap: var(--stip-space-3);
    }
    header {
      display: flex;
      gap: var(--stip-space-3);
      justify-content: space-between;
      align-items: start;
    }
    h2 {
      overflow-wrap: anywhere;
    }
    h2:focus {
      outline: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 6px;
      align-items: baseline;
    }
    ul {
      display: grid;
      gap: var(--stip-space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .stip-dl {
      grid-template-columns: minmax(96px, max-content) 1fr;
    }
    dd {
      overflow-wrap: anywhere;
    }
    li a {
      text-decoration: underline;
    }
    details summary {
      cursor: pointer;
      min-block-size: 24px;
      color: var(--stip-accent);
    }
  `,
})
export class DecisionDetails {
  private readonly forms = inject(DecisionForms);
  private readonly mutations = inject(Mutations);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly failures = inject(Failures);
  private readonly session = inject(Session);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly t = injectTranslate();
  readonly id = input.required<string>();
  readonly changed = output();
  readonly dismiss = output();
  protected readonly query = load(DecisionDocument, () => ({ id: this.id() }));
  protected readonly decision = computed(() => this.query.data()?.decision);
  protected readonly mayEdit = computed(() => this.session.may('decision.edit'));
  private shownId = '';

  constructor() {
    // Whoever opens another one by keyboard continues there.
    effect(() => {
      const id = this.decision()?.id;
      if (!id || id === this.shownId) return;
      this.shownId = id;
      setTimeout(() => this.element.querySelector<HTMLElement>('h2')?.focus({ preventScroll: false }));
    });
  }

  protected stepKey(decision: DecisionFieldsFragment, step: DecisionStep): string {
    if (step === 'decide' && decision.kind === 'motion') return 'decisions.step.vote';
    if (step === 'settle' && decision.kind === 'question') return 'decisions.step.answer';
    return `decisions.step.${step}`;
  }

  protected async take(decision: DecisionFieldsFragment, step: DecisionStep): Promise<void> {
    if (step === 'reopen') return this.reopen(decision);
    this.show(await this.forms[step](decision));
  }

  protected async edit(decision: DecisionFieldsFragment): Promise<void> {
    const saved = await this.forms.change(decision);
    if (saved === null) {
      this.changed.emit();
      this.dismiss.emit();
    } else this.show(saved);
  }

  protected async link(decision: DecisionFieldsFragment): Promise<void> {
    this.show(await this.forms.link(decision));
  }

  protected async unlink(link: Link): Promise<void> {
    const answer = await this.mutations.send(UnlinkDecisionDocument, { input: { id: link.id, version: link.version } });
    this.receive(answer?.unlinkDecision);
  }

  private async reopen(decision: DecisionFieldsFragment): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.t('decisions.step.reopen'),
      text: this.t('decisions.reopenText'),
      confirm: this.t('decisions.step.reopen'),
    });
    if (!sure) return;
    const { id, version } = decision;
    const answer = await this.mutations.send(ReopenDecisionDocument, { input: { id, version } });
    this.receive(answer?.reopenDecision);
  }

  /** Shows what a mutation without a dialog answered. */
  private receive(
    result:
      | MutationFailure
      | { readonly __typename: 'DecisionPayload'; readonly decision: DecisionFieldsFragment }
      | undefined,
  ): void {
    if (!result) return;
    if (!isFailure(result)) return this.show(result.decision);
    this.toasts.show(this.failures.summary(result), 'failed');
    this.query.reload();
  }

  private show(decision: DecisionFieldsFragment | undefined): void {
    if (!decision) return;
    this.query.set({ __typename: 'Query', decision });
    this.changed.emit();
  }

  /** Where a link leads: to the page that shows the object. */
  protected routeOf(link: Link): { readonly path: string[]; readonly query: Record<string, string> } | undefined {
    const { object, project } = link;
    if (link.kind === 'project') return { path: ['/projecten', object.id], query: {} };
    if (link.kind === 'programme') return { path: ['/projecten'], query: { programma: object.id } };
    if (link.kind === 'goal') return { path: ['/doelen', object.id], query: {} };
    if (!project) return undefined;
    return { path: ['/projecten', project.id], query: { tab: link.kind === 'risk' ? 'risicos' : 'planning' } };
  }
}
