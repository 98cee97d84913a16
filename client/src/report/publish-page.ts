import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  PublishReportDocument,
  ReportDocument,
  ReportPublicationsDocument,
  WithdrawPublicationDocument,
  type PublishReportInput,
} from '@stip/contract';
import {
  groundArticle,
  groundText,
  WOO_GROUNDS,
  type SealedReport,
  type Withholding,
  type WooGround,
} from '@stip/domain';
import { Callout, Dialogs, ErrorState, Field, FieldControl, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { InstantPipe } from './instant';
import { withholdables, type WithholdableGroup } from './publish-choices';
import { ReportStepDialog, type ReportStepQuestion } from './report-step-dialog';

type Licence = NonNullable<PublishReportInput['licence']>;

/** What the public will read of a sealed report: chosen, looked at, published and withdrawn here. */
@Component({
  selector: 'stip-publish-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, ErrorState, Field, FieldControl, InstantPipe, LoadingState, RouterLink, TranslocoPipe],
  templateUrl: './publish-page.html',
  styleUrl: './publish-page.css',
})
export class PublishPage {
  private readonly dialogs = inject(Dialogs);
  private readonly mutations = inject(Mutations);
  private readonly toasts = inject(Toasts);
  private readonly sanitizer = inject(DomSanitizer);
  private readonly session = inject(Session);
  private readonly asOf = inject(AsOf);
  private readonly t = injectTranslate();

  readonly id = input.required<string>();
  protected readonly query = load(ReportDocument, () => ({ id: this.id() }));
  protected readonly list = load(ReportPublicationsDocument, () => ({ reportId: this.id() }));
  protected readonly report = computed(() => this.query.data()?.report);
  protected readonly content = computed(() => this.report()?.content as SealedReport | undefined);
  protected readonly current = computed(() => this.list.data()?.reportPublications.find((one) => !one.withdrawnAt));
  protected readonly earlier = computed(
    () => this.list.data()?.reportPublications.filter((one) => one.withdrawnAt !== null) ?? [],
  );
  protected readonly may = computed(() => !this.asOf.value && this.session.may('report.seal'));
  protected readonly isReady = computed(() => ['sealed', 'published'].includes(this.report()?.state ?? ''));

  protected readonly chosen = signal<readonly Withholding[]>([]);
  protected readonly showOwners = signal(false);
  protected readonly licence = signal<Licence>('cc0_1_0');
  protected readonly item = signal('');
  protected readonly ground = signal<WooGround | ''>('');
  protected readonly missing = signal<{ readonly item?: string; readonly ground?: string }>({});

  protected readonly grounds = WOO_GROUNDS;
  private readonly language = computed(() => (this.t('report.public.language') === 'en' ? 'en' : 'nl'));
  protected readonly groups = computed<readonly WithholdableGroup[]>(() => {
    const content = this.content();
    return content ? withholdables(content, (section) => this.t(`sections.name.${section}`)) : [];
  });
  /** What can still be added. */
  protected readonly offered = computed(() =>
    this.groups()
      .map(({ kind, items }) => ({
        kind,
        items: items.filter(({ id }) => !this.chosen().some((one) => one.kind === kind && one.id === id)),
      }))
      .filter(({ items }) => items.length > 0),
  );
  protected readonly preview = computed(() => {
    const keuzes = JSON.stringify({
      withheld: this.chosen(),
      showOwners: this.showOwners(),
      licence: this.licence(),
    });
    const address = `/api/reports/${encodeURIComponent(this.id())}/public-preview?keuzes=${encodeURIComponent(keuzes)}&taal=${this.language()}`;
    // An address of our own, of which every part that varies is encoded.
    return this.sanitizer.bypassSecurityTrustResourceUrl(address);
  });

  protected nameOf({ kind, id }: Pick<Withholding, 'kind' | 'id'>): string {
    return (
      this.groups()
        .find((group) => group.kind === kind)
        ?.items.find((one) => one.id === id)?.name ?? id
    );
  }

  protected groundName(ground: string): string {
    const language = this.language();
    return `${groundArticle(ground as WooGround, language)}: ${groundText(ground as WooGround, language)}`;
  }

  protected add(event: Event): void {
    event.preventDefault();
    const required = this.t('shell.issue.required');
    const ground = this.ground();
    this.missing.set({ ...(this.item() ? {} : { item: required }), ...(ground ? {} : { ground: required }) });
    if (!this.item() || !ground) return;
    const [kind, ...id] = this.item().split(' ');
    this.chosen.update((list) => [...list, { kind: kind as Withholding['kind'], id: id.join(' '), ground }]);
    this.item.set('');
  }

  protected remove(of: Withholding): void {
    this.chosen.update((list) => list.filter((one) => one !== of));
  }

  protected async publish(): Promise<void> {
    const report = this.report();
    if (!report) return;
    const question: ReportStepQuestion = {
      title: this.t('report.step.publish.title'),
      text: this.t('report.public.confirm', { n: this.chosen().length }),
      confirm: this.t('report.step.publish.do'),
      run: async () => {
        const result = (
          await this.mutations.send(PublishReportDocument, {
            input: {
              ...{ id: report.id, version: report.version, withheld: [...this.chosen()] },
              ...{ showOwners: this.showOwners(), licence: this.licence() },
            },
          })
        )?.publishReport;
        return result?.__typename === 'ReportPayload' ? result.report : result;
      },
    };
    await this.ask(question, 'report.step.publish.done');
  }

  protected async withdraw(): Promise<void> {
    const publication = this.current();
    const report = this.report();
    if (!publication || !report) return;
    const question: ReportStepQuestion = {
      title: this.t('report.public.withdraw'),
      text: this.t('report.public.withdrawText'),
      confirm: this.t('report.public.withdraw'),
      reason: this.t('report.public.withdrawReason'),
      run: async (reason) => {
        const input = { id: publication.id, version: publication.version, reason };
        const result = (await this.mutations.send(WithdrawPublicationDocument, { input }))?.withdrawPublication;
        return result?.__typename === 'PublicationPayload' ? report : result;
      },
    };
    await this.ask(question, 'report.public.withdrawn');
  }

  private async ask(question: ReportStepQuestion, done: string): Promise<void> {
    const after = await this.dialogs.open(ReportStepDialog, question, '560px');
    if (!after) return;
    this.toasts.show(this.t(done));
    this.query.reload();
    this.list.reload();
  }
}
