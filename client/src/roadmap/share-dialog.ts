import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  CreateShareLinkDocument,
  RevokeShareLinkDocument,
  ShareLinksDocument,
  type ShareLinkFieldsFragment,
} from '@stip/contract';
import {
  Callout,
  DateField,
  DialogFrame,
  Dialogs,
  ErrorState,
  Field,
  FieldControl,
  formatDate,
  LoadingState,
  Toasts,
} from '@stip/ui';
import { AsOf } from '../platform/as-of';
import { Failures, issuesByField } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { daysInView, sentView, shownProjects, type ShownPlan } from './shown-plan';

type Kind = ShareLinkFieldsFragment['kind'];

interface NewLink {
  readonly id: string;
  readonly kind: Kind;
  readonly address: string;
  /** What to paste into a page; for a calendar nothing. */
  readonly frame: string;
}

/** Makes, shows once, lists and revokes secret links. */
@Component({
  selector: 'stip-share-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Callout, DateField, DialogFrame, ErrorState, Field, FieldControl, LoadingState],
    ...[ReactiveFormsModule, TranslocoDirective],
  ],
  templateUrl: './share-dialog.html',
  styleUrls: ['./paper-dialog.css', './share-dialog.css'],
})
export class ShareDialog {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  protected readonly shown = inject<ShownPlan>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef<void>>(DialogRef);

  protected readonly isPast = inject(AsOf).value !== undefined;
  protected readonly mayEmbed = this.session.may('portfolio.edit');
  protected readonly namesPersons = this.shown.view.grouping === 'owner';
  protected readonly projects = [...shownProjects(this.shown)].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  protected readonly links = load(ShareLinksDocument);

  protected readonly kind = signal<Kind>('calendar');
  protected readonly title = signal(this.shown.translate('outputs.share.milestonesTitle'));
  /** `programme:id`, `project:id`, or empty for the whole portfolio. */
  protected readonly scope = signal('');
  protected readonly sites = signal('');
  protected readonly expires = new FormControl<string | null>(null);
  protected readonly errors = signal<Record<string, string>>({});
  protected readonly message = signal('');
  protected readonly busy = signal(false);
  protected readonly made = signal<NewLink | undefined>(undefined);

  protected chooseKind(kind: Kind): void {
    const own = (one: Kind) =>
      one === 'calendar' ? this.shown.translate('outputs.share.milestonesTitle') : this.shown.title;
    // A title that was left alone follows the kind.
    if (this.title() === own(this.kind())) this.title.set(own(kind));
    this.kind.set(kind);
    this.errors.set({});
    this.message.set('');
  }

  protected type(target: { set(value: string): void }, event: Event): void {
    target.set((event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value);
  }

  protected async create(): Promise<void> {
    if (this.expires.errors?.['not_a_date']) {
      this.errors.set({ expiresOn: this.failures.issue({ field: 'expiresOn', code: 'not_a_date' }) });
      return;
    }
    this.busy.set(true);
    const data = await this.mutations.send(CreateShareLinkDocument, { input: this.input() });
    this.busy.set(false);
    this.errors.set({});
    this.message.set('');
    const result = data?.createShareLink;
    if (!result) return;
    if (result.__typename === 'CreateShareLinkPayload') {
      this.show(result.link, result.path);
      this.links.reload();
    } else if (result.__typename === 'ValidationFailed') {
      const errors = issuesByField(result.issues, this.failures);
      this.errors.set(errors);
      const known = ['title', 'sites', 'expiresOn', 'programmeId', 'projectId'];
      this.message.set(
        result.issues
          .filter(({ field }) => !known.includes(field))
          .map((issue) => this.failures.issue(issue))
          .join(' '),
      );
    } else this.message.set(this.failures.summary(result));
  }

  protected async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.toasts.show(this.shown.translate('outputs.share.copied'));
    } catch {
      this.toasts.show(this.shown.translate('outputs.share.notCopied'), 'failed');
    }
  }

  protected async revoke({ id, version, title }: ShareLinkFieldsFragment): Promise<void> {
    const { translate } = this.shown;
    const sure = await this.dialogs.confirm({
      title: translate('outputs.share.revokeTitle'),
      text: translate('outputs.share.revokeText', { title }),
      confirm: translate('outputs.share.revoke'),
    });
    if (!sure) return;
    const data = await this.mutations.send(RevokeShareLinkDocument, { input: { id, version } });
    const result = data?.revokeShareLink;
    if (!result) return;
    if (result.__typename === 'ShareLinkPayload') {
      if (this.made()?.id === id) this.made.set(undefined);
      this.toasts.show(translate('outputs.share.revoked'));
    } else this.toasts.show(this.failures.summary(result), 'failed');
    this.links.reload();
  }

  protected day(date: string): string {
    return formatDate(date, this.shown.language === 'en' ? 'en' : 'nl');
  }

  protected moment(instant: string): string {
    const timeZone = this.session.current()?.organisation.timeZone;
    return new Intl.DateTimeFormat(this.shown.language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
      new Date(instant),
    );
  }

  private show({ id, kind }: ShareLinkFieldsFragment, path: string): void {
    const address = new URL(path, location.origin).href;
    const title = this.title().replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
    const frame =
      kind === 'embed'
        ? `<iframe src="${address}" title="${title}" width="100%" height="640" loading="lazy"></iframe>`
        : '';
    this.made.set({ id, kind, address, frame });
  }

  private input() {
    const language = this.shown.language === 'en' ? 'en' : 'nl';
    const common = { kind: this.kind(), title: this.title(), language, expiresOn: this.expires.value };
    if (this.kind() !== 'embed') {
      const [what, id] = this.scope().split(':');
      return {
        ...common,
        programmeId: what === 'programme' ? id : null,
        projectId: what === 'project' ? id : null,
      };
    }
    const sites = this.sites()
      .split(/[\s,]+/)
      .filter(Boolean);
    return { ...common, sites, view: sentView(this.shown, daysInView(this.shown)) };
  }
}
