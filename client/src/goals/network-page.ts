import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { GoalNetworkDocument } from '@stip/contract';
import { EmptyState, ErrorState, Field, FieldControl, LoadingState } from '@stip/ui';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { StrategyChoice } from '../strategy/strategy-choice';
import { FindingsList } from './findings-list';
import { GoalForms } from './goal-forms';
import { lineage } from './goal-rows';
import { GoalsNavigation } from './goals-navigation';
import { layOut } from './network-layout';
import { focusedOn, networkModel, type NetworkLink, type NetworkNode } from './network-model';
import { NetworkPicture } from './network-picture';
import { NetworkWords } from './network-words';

/** Lines above which a network opens with the goals below the top folded in. */
const MANY_LINKS = 150;
/** In the address: no goal is folded, where that would not be so by itself. */
const NONE = 'geen';

/** The goal–effort network as a picture and as a table; filters, folding and choice are in the address. */
@Component({
  selector: 'stip-network-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyState,
    ErrorState,
    Field,
    FieldControl,
    FindingsList,
    GoalsNavigation,
    LoadingState,
    NetworkPicture,
    RouterLink,
    StrategyChoice,
    TranslocoPipe,
  ],
  templateUrl: './network-page.html',
  styleUrl: './network-page.css',
})
export class NetworkPage {
  private readonly router = inject(Router);
  private readonly forms = inject(GoalForms);
  protected readonly words = inject(NetworkWords);
  protected readonly session = inject(Session);
  readonly strategie = input<string>();
  readonly soort = input<string>();
  readonly doel = input<string>();
  readonly programma = input<string>();
  /** Ids of folded goals, separated by commas. */
  readonly dicht = input<string>();
  /** Key of the chosen node. */
  readonly knoop = input<string>();
  /** ja: only what is connected to the chosen node. */
  readonly alleen = input<string>();
  /** geld: lines as thick as the money. */
  readonly dikte = input<string>();

  protected readonly categories = ['organisation', 'society'] as const;
  protected readonly query = load(GoalNetworkDocument, () => ({ id: this.strategie() ?? null }));
  protected readonly network = computed(() => this.query.data()?.goalNetwork);
  protected readonly mayEdit = computed(() => this.session.may('portfolio.edit'));
  protected readonly currency = computed(() => this.session.current()?.organisation.currency ?? 'EUR');
  protected readonly measure = computed(() => (this.dikte() === 'geld' ? 'money' : 'share'));
  protected readonly programmes = computed(() => {
    const all = (this.network()?.projects ?? []).flatMap(({ programme }) => (programme ? [programme] : []));
    return [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) => a.name.localeCompare(b.name));
  });
  protected readonly goals = computed(() => {
    const goals = this.network()?.goals ?? [];
    const tops = goals.filter(({ parentId }) => !parentId);
    const visit = (goal: (typeof goals)[number]): (typeof goals)[number][] => [
      goal,
      ...goals.filter(({ parentId }) => parentId === goal.id).flatMap(visit),
    ];
    return tops.flatMap(visit).map((goal) => ({
      id: goal.id,
      name: `${'\u00a0\u00a0\u00a0'.repeat(lineage(goals, goal.id).length - 1)}${goal.code ? `${goal.code} ` : ''}${goal.title}`,
    }));
  });
  private readonly folded = computed((): ReadonlySet<string> => {
    const asked = this.dicht();
    if (asked !== undefined) return new Set(asked === NONE ? [] : asked.split(',').filter(Boolean));
    const network = this.network();
    if (!network || network.goalLinks.length <= MANY_LINKS) return new Set();
    const parents = new Set(network.goals.map(({ parentId }) => parentId));
    return new Set(network.goals.filter(({ id, parentId }) => !parentId && parents.has(id)).map(({ id }) => id));
  });
  /** What the filters and folding leave. */
  private readonly whole = computed(() => {
    const network = this.network();
    const category = this.categories.find((one) => one === this.soort());
    return network
      ? networkModel(network, {
          category,
          goalId: this.doel() || undefined,
          programmeId: this.programma() || undefined,
          folded: this.folded(),
          currency: this.currency(),
        })
      : undefined;
  });
  protected readonly selected = computed(() => {
    const [model, key] = [this.whole(), this.knoop()];
    return model?.nodes.find((node) => node.key === key);
  });
  protected readonly focusing = computed(() => this.alleen() === 'ja' && !!this.selected());
  protected readonly model = computed(() => {
    const [model, node] = [this.whole(), this.selected()];
    return model && node && this.focusing() ? focusedOn(model, node.key) : model;
  });
  protected readonly layout = computed(() => {
    const model = this.model();
    return model && layOut(model, this.measure());
  });
  protected readonly filtered = computed(() => !!this.soort() || !!this.doel() || !!this.programma());
  /** Left out by filters, folding or focus: how many nodes of each kind are shown, of how many. */
  protected readonly shown = computed(() => {
    const [model, network] = [this.model(), this.network()];
    const count = (kind: NetworkNode['kind']) => model?.nodes.filter((node) => node.kind === kind).length ?? 0;
    return {
      goals: count('goal'),
      allGoals: network?.goals.length ?? 0,
      projects: count('project'),
      allProjects: network?.projects.length ?? 0,
    };
  });
  /** Links of the chosen node, by side. */
  protected readonly around = computed(() => {
    const [model, node] = [this.whole(), this.selected()];
    if (!model || !node) return { left: [], right: [] };
    const other = (link: NetworkLink, side: 'left' | 'right') => ({
      link,
      node: model.nodes.find(({ key }) => key === link[side]),
    });
    return {
      left: model.links.filter(({ right }) => right === node.key).map((link) => other(link, 'left')),
      right: model.links.filter(({ left }) => left === node.key).map((link) => other(link, 'right')),
    };
  });
  /** The same as the picture, a row per contribution of a project. */
  protected readonly table = computed(() => {
    const [model, network] = [this.model(), this.network()];
    if (!model || !network) return [];
    const node = new Map(model.nodes.map((one) => [one.key, one]));
    const sources = (project: string) =>
      model.links.flatMap(({ left, right }) => (left === project ? [node.get(right)?.label ?? ''] : [])).join(', ');
    const rows = model.links.flatMap((link) => {
      const [left, right] = [node.get(link.left), node.get(link.right)];
      if (!left || right?.kind !== 'project') return [];
      const goal =
        left.kind === 'goal' ? left : node.get(model.links.find((one) => one.right === left.key)?.left ?? '');
      return [
        {
          link,
          goal,
          benefit: left.kind === 'benefit' ? left : undefined,
          project: right,
          sources: sources(right.key),
        },
      ];
    });
    const order = new Map(model.nodes.map(({ key }, n) => [key, n]));
    return rows.sort((a, b) => (order.get(a.goal?.key ?? '') ?? 0) - (order.get(b.goal?.key ?? '') ?? 0));
  });
  /** Nodes without a line: what the picture is to make visible. */
  protected readonly loose = computed(() => {
    const model = this.model();
    const linked = new Set(
      model?.links
        .filter(({ share, right }) => share > 0 || right.startsWith('source:'))
        .flatMap(({ left, right }) => [left, right]),
    );
    return model?.nodes.filter(({ key, folded }) => !linked.has(key) && folded === 0) ?? [];
  });

  protected set(change: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected choose(key: string): void {
    this.set({ knoop: key === this.knoop() ? null : key, ...(key === this.knoop() ? { alleen: null } : {}) });
  }

  protected fold(id: string): void {
    const folded = new Set(this.folded());
    if (!folded.delete(id)) folded.add(id);
    this.set({ dicht: [...folded].join(',') || NONE });
  }

  protected foldAll(): void {
    const goals = this.network()?.goals ?? [];
    const parents = goals.filter(({ id }) => goals.some(({ parentId }) => parentId === id));
    this.set({ dicht: this.folded().size > 0 ? NONE : parents.map(({ id }) => id).join(',') || NONE });
  }

  protected readonly anyFolded = computed(() => this.folded().size > 0);

  /** Where a node is told in full. */
  protected place(node: NetworkNode): readonly string[] | undefined {
    if (node.kind === 'goal') return ['/doelen', node.id];
    if (node.kind === 'project') return ['/projecten', node.id];
    const benefit = this.network()?.benefits.find(({ id }) => id === node.id);
    return node.kind === 'benefit' && benefit ? ['/doelen', benefit.goalId] : undefined;
  }

  protected async editLink(link: NetworkLink): Promise<void> {
    const { weight } = link;
    const label = (key: string) => this.whole()?.nodes.find((node) => node.key === key)?.label ?? '';
    if (!weight) return;
    const saved = await this.forms.changeWeight(weight, label(link.right), label(link.left));
    if (saved) this.query.reload();
  }

  protected async addLink(node: NetworkNode): Promise<void> {
    const network = this.network();
    if (!network) return;
    const links = node.kind === 'goal' ? network.goalLinks : network.benefitLinks;
    const linked = new Set(
      links
        .filter((link) => ('benefitId' in link ? link.benefitId : link.goalId) === node.id)
        .map(({ projectId }) => projectId),
    );
    const saved = await this.forms.link(
      node.kind === 'goal' ? { goalId: node.id } : { benefitId: node.id },
      network.projects.filter(({ id }) => !linked.has(id)),
    );
    if (saved) this.query.reload();
  }
}
