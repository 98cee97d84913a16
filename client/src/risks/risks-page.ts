import { ChangeDetectionStrategy, Component, computed, inject, input, resource, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { RiskExposureDocument, RiskMeasureDocument, RiskPictureDocument } from '@stip/contract';
import { ErrorState, LoadingState } from '@stip/ui';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { ExposurePanel } from './exposure-panel';
import { IssueList } from './issue-list';
import { KnownRisks } from './known-risks';
import { MeasureForms } from './measure-forms';
import { MeasureTab } from './measure-tab';
import { RiskChoices } from './risk-choices';
import { RiskForms } from './risk-forms';
import { RiskHeatmap, type MatrixCell, type MatrixView } from './risk-heatmap';
import { RiskRegister } from './risk-register';
import { TopRisks } from './top-risks';

const PARTS = ['dreigingen', 'kansen', 'problemen', 'maatstaf'] as const;

/** Risks of the portfolio: findings first, then matrix and euros, then the register. Part and filters are in the address. */
@Component({
  selector: 'stip-risks-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorState,
    ExposurePanel,
    IssueList,
    LoadingState,
    MeasureTab,
    RiskHeatmap,
    RiskRegister,
    RouterLink,
    TopRisks,
    TranslocoPipe,
  ],
  templateUrl: './risks-page.html',
  styleUrl: './risks-page.css',
})
export class RisksPage {
  private readonly router = inject(Router);
  private readonly forms = inject(RiskForms);
  private readonly measureForms = inject(MeasureForms);
  private readonly known = inject(KnownRisks);
  private readonly choices = inject(RiskChoices);
  private readonly session = inject(Session);
  readonly deel = input<string>();
  readonly vak = input<string>();
  readonly beeld = input<string>();
  readonly zoek = input<string>();
  readonly kleur = input<string>();
  readonly stand = input<string>();
  readonly onderwerp = input<string>();
  readonly eigenaar = input<string>();
  readonly project = input<string>();
  readonly bevinding = input<string>();
  readonly sorteer = input<string>();
  readonly telaat = input<string>();

  protected readonly parts = PARTS;
  protected readonly part = computed(() => PARTS.find((part) => part === this.deel()) ?? 'dreigingen');
  protected readonly mayEdit = computed(() => this.session.may('project.edit'));
  private readonly threats = computed(() => this.part() === 'dreigingen');
  protected readonly picture = load(RiskPictureDocument, () =>
    this.threats() ? { filter: { kinds: ['threat' as const], states: ['open' as const] } } : undefined,
  );
  protected readonly exposure = load(RiskExposureDocument, () => (this.threats() ? {} : undefined));
  private readonly measure = load(RiskMeasureDocument, () => (this.threats() ? {} : undefined));
  protected readonly scale = computed(() => this.measure.data()?.riskScale);
  private readonly lists = resource({ loader: () => this.choices.lists() });
  protected readonly people = computed(() => (this.lists.hasValue() ? this.lists.value().people : []));
  protected readonly projects = computed(() => (this.lists.hasValue() ? this.lists.value().projects : []));
  private readonly register = viewChild(RiskRegister);

  /** `na-4-5`: after measures, likelihood 4 and impact 5. */
  protected readonly cell = computed((): MatrixCell | undefined => {
    const match = /^(voor|na)-([1-5])-([1-5])$/.exec(this.vak() ?? '');
    if (!match || !this.threats()) return undefined;
    return {
      stage: match[1] === 'voor' ? 'before' : 'after',
      likelihood: Number(match[2]),
      impact: Number(match[3]),
    };
  });
  protected readonly view = computed((): MatrixView =>
    this.beeld() === 'voor' ? 'before' : this.beeld() === 'na' ? 'after' : 'both',
  );

  protected showView(view: MatrixView): void {
    this.go({ beeld: view === 'before' ? 'voor' : view === 'after' ? 'na' : null, vak: null });
  }

  protected pick(cell: MatrixCell | undefined): void {
    this.go({
      vak: cell ? `${cell.stage === 'before' ? 'voor' : 'na'}-${cell.likelihood}-${cell.impact}` : null,
    });
    if (cell) document.getElementById('register')?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  }

  protected async add(): Promise<void> {
    if (await this.forms.addRisk({ kind: this.part() === 'kansen' ? 'opportunity' : 'threat' })) this.reload();
  }

  protected async addKnown(): Promise<void> {
    if (await this.known.open()) this.reload();
  }

  protected async setReserve(): Promise<void> {
    if (await this.measureForms.reserve()) this.exposure.reload();
  }

  private reload(): void {
    this.picture.reload();
    this.exposure.reload();
    this.register()?.reload();
  }

  private go(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
