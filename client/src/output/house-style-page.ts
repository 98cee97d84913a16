import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { HouseStyleDocument, UpdateHouseStyleDocument } from '@stip/contract';
import { contrastWithWhite, MAX_LOGO_BYTES, MIN_CONTRAST, readLogo } from '@stip/domain';
import { ErrorState, Field, FieldControl, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';

/** How files of the organisation look, with a page and a slide as they become. */
@Component({
  selector: 'stip-house-style-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, Field, FieldControl, LoadingState, TranslocoPipe],
  templateUrl: './house-style-page.html',
  styleUrl: './house-style-page.css',
})
export class HouseStylePage {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly t = injectTranslate();
  protected readonly query = load(HouseStyleDocument);
  protected readonly stored = computed(() => this.query.data()?.houseStyle);
  protected readonly mayEdit = computed(() => this.session.may('organisation.manage'));
  protected readonly organisation = computed(() => this.session.current()?.organisation.name ?? '');
  protected readonly languages = ['nl', 'en'] as const;
  protected readonly accent = linkedSignal(() => this.stored()?.accent ?? '#2743b8');
  protected readonly chosenLanguage = linkedSignal(() => this.stored()?.language ?? 'nl');
  protected readonly logo = linkedSignal(() => this.stored()?.logo ?? null);
  protected readonly logoProblem = signal('');
  protected readonly busy = signal(false);

  protected readonly contrast = computed(() => contrastWithWhite(this.accent()));
  protected readonly contrastText = computed(() =>
    new Intl.NumberFormat(this.language.current(), { maximumFractionDigits: 2 }).format(this.contrast() ?? 0),
  );
  protected readonly accentProblem = computed(() => {
    const contrast = this.contrast();
    if (contrast === undefined) return this.t('shell.issue.not_a_colour');
    return contrast < MIN_CONTRAST
      ? this.t('shell.issue.contrast_too_low', { contrast: this.contrastText(), min: MIN_CONTRAST })
      : '';
  });
  /** The colour of the preview stays what can be read. */
  protected readonly shown = computed(() => (this.accentProblem() ? '#5f6575' : this.accent()));
  protected readonly isChanged = computed(() => {
    const stored = this.stored();
    return (
      stored !== undefined &&
      (stored.accent !== this.accent().toLowerCase() ||
        stored.language !== this.chosenLanguage() ||
        (stored.logo ?? null) !== this.logo())
    );
  });

  protected async choose(files: FileList | null): Promise<void> {
    const file = files?.[0];
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const size = bytes.length > MAX_LOGO_BYTES ? 'logo_too_large' : readLogo(bytes);
    this.logoProblem.set(typeof size === 'string' ? this.t(`shell.issue.${size}`) : '');
    if (typeof size === 'string') return;
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    this.logo.set(`data:image/png;base64,${btoa(text)}`);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const stored = this.stored();
    if (!stored || this.busy() || this.accentProblem()) return;
    this.busy.set(true);
    const logo = this.logo();
    const input = {
      version: stored.version,
      accent: this.accent(),
      language: this.chosenLanguage(),
      ...(logo === (stored.logo ?? null) ? {} : { logo: logo?.slice(logo.indexOf(',') + 1) ?? null }),
    };
    const answer = (await this.mutations.send(UpdateHouseStyleDocument, { input }))?.updateHouseStyle;
    this.busy.set(false);
    if (answer?.__typename === 'HouseStylePayload') {
      this.query.set({ __typename: 'Query', houseStyle: answer.style });
      this.toasts.show(this.t('output.style.saved'));
    } else if (answer) {
      this.toasts.show(this.failures.summary(answer), 'failed');
      if (answer.__typename === 'VersionConflict') this.query.reload();
    }
  }
}
