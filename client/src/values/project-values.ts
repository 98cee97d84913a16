import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  AcceptSuggestedObligationsDocument,
  ProjectSafeguardsDocument,
  SafeguardPeopleDocument,
  type ObligationFieldsFragment,
  type ProjectSafeguardsFieldsFragment,
  type SafeguardList,
} from '@stip/contract';
import { CHARACTERISTICS, openQuestions, type Characteristic, type Characteristics } from '@stip/domain';
import { Callout, DateText, EmptyState, ErrorState, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { ReferenceWords } from './reference-words';
import { StandingMark, standingOf, standingOfSafeguard } from './standing';
import { TradeOffCard } from './trade-off-card';
import { SAFEGUARD_LISTS } from './value-view';
import { ValuesForms } from './values-forms';
import { TalkLink } from '../talk/talk-link';

type Project = ProjectSafeguardsFieldsFragment;
type Safeguard = Project['safeguards'][number];
type Suggestion = Project['suggestions'][number];

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Values and law of one project: intake, obligations, what is safeguarded and what was weighed. */
@Component({
  selector: 'stip-project-values',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Callout,
    DateText,
    EmptyState,
    ErrorState,
    LoadingState,
    StandingMark,
    TradeOffCard,
    TalkLink,
    TranslocoPipe,
  ],
  templateUrl: './project-values.html',
  styleUrl: './project-values.css',
})
export class ProjectValues {
  private readonly forms = inject(ValuesForms);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  private readonly t = injectTranslate();
  protected readonly words = inject(ReferenceWords);
  readonly projectId = input.required<string>();
  protected readonly lists = SAFEGUARD_LISTS;
  protected readonly characteristics = CHARACTERISTICS;
  protected readonly standing = standingOf;
  protected readonly standingOfSafeguard = standingOfSafeguard;
  protected readonly busy = signal(false);
  protected readonly mayEdit = computed(() => this.session.may('project.edit'));
  protected readonly query = load(ProjectSafeguardsDocument, () => ({ projectId: this.projectId() }));
  protected readonly project = computed(() => this.query.data()?.projectSafeguards);
  private readonly people = load(SafeguardPeopleDocument, () => (this.mayEdit() ? {} : undefined));

  private readonly answers = computed((): Characteristics => {
    const known = this.project()?.characteristics;
    return Object.fromEntries(
      CHARACTERISTICS.map((name) => [name, (known?.[camel(name) as keyof typeof known] ?? null) as boolean | null]),
    );
  });
  protected readonly open = computed(() => openQuestions(this.answers()));

  protected answer(name: Characteristic): 'yes' | 'no' | 'unknown' | 'notAsked' {
    const value = this.answers()[name];
    if (value !== null) return value ? 'yes' : 'no';
    return this.open().includes(name) ? 'unknown' : 'notAsked';
  }

  protected assessed(project: Project, list: SafeguardList): Safeguard[] {
    return project.safeguards.filter(({ item }) => item.list === list);
  }

  protected unassessed(project: Project, list: SafeguardList): Project['items'] {
    const known = new Set(project.safeguards.map(({ item }) => item.id));
    return project.items.filter((item) => item.list === list && !known.has(item.id));
  }

  protected describe(project: Project, id: string): string {
    const item = project.items.find((one) => one.id === id);
    return item ? this.words.description(item) : '';
  }

  protected basis(project: Project, id: string): string {
    const item = project.items.find((one) => one.id === id);
    return item ? this.words.basis(item) : '';
  }

  protected suggested({ kind, needed, because }: Suggestion): string {
    return this.t(`values.suggestion.${needed === 'yes' ? 'yes' : 'unknown'}`, {
      item: this.words.name(kind),
      why: this.words.reasons(because),
    });
  }

  protected because(obligation: ObligationFieldsFragment): string {
    return this.t('values.obligation.because', { why: this.words.reasons(obligation.suggestedBecause) });
  }

  protected async accept(project: Project, suggestions: readonly Suggestion[]): Promise<void> {
    this.busy.set(true);
    const answer = await this.mutations.send(AcceptSuggestedObligationsDocument, {
      input: { projectId: project.project.id, kindIds: suggestions.map(({ kind }) => kind.id) },
    });
    this.busy.set(false);
    const result = answer?.acceptSuggestedObligations;
    if (!result) return;
    if (result.__typename === 'ProjectSafeguardsPayload') {
      this.show(result.projectSafeguards);
      this.toasts.show(this.t('values.suggestion.accepted'));
    } else this.toasts.show(this.failures.summary(result), 'failed');
  }

  protected async editIntake(project: Project): Promise<void> {
    this.show(await this.forms.intake(project));
  }

  protected async editObligation(
    project: Project,
    obligation?: ObligationFieldsFragment,
    suggestion?: Suggestion,
  ): Promise<void> {
    const start = suggestion && { kindId: suggestion.kind.id, needed: suggestion.needed };
    this.show(await this.forms.obligation(project, this.choices(), obligation, start));
  }

  protected async editSafeguard(
    project: Project,
    item: Pick<Safeguard['item'], 'id' | 'nameNl' | 'nameEn'>,
    safeguard?: Safeguard,
  ): Promise<void> {
    this.show(await this.forms.safeguard(project, item, this.choices(), safeguard));
  }

  protected async editTradeOff(project: Project, tradeOff?: Project['tradeOffs'][number]): Promise<void> {
    this.show(await this.forms.tradeOff(project, tradeOff));
  }

  private choices() {
    return this.people.data()?.people ?? [];
  }

  private show(projectSafeguards: Project | undefined): void {
    if (projectSafeguards) this.query.set({ __typename: 'Query', projectSafeguards });
  }
}
