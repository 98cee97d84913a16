import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReportFieldsFragment } from '@stip/contract';
import { Session } from '../platform/session';
import { InstantPipe } from './instant';

/** What proves a sealed report: who signed, the checksum, the key, and the file that can be verified elsewhere. */
@Component({
  selector: 'stip-report-seal',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe, TranslocoPipe],
  template: `@if (report().seal; as seal) {
    <section class="stip-card" aria-labelledby="report-seal-title">
      <h2 id="report-seal-title">{{ 'report.seal' | transloco }}</h2>
      <dl class="stip-dl">
        @for (signature of report().signatures; track signature.role) {
          <dt>{{ 'report.signedAs.' + signature.role | transloco }}</dt>
          <dd>
            {{ signature.name }}, {{ signature.signedAt | instant }}
            @if (signature.deputyForName; as name) {
              <br />{{ 'cycle.signing.for' | transloco: { name, reason: signature.deputyReason } }}
            }
          </dd>
        }
        <dt>{{ 'report.sealedBy' | transloco }}</dt>
        <dd>{{ seal.sealedByName }}, {{ seal.sealedAt | instant }}</dd>
        <dt>{{ 'report.checksum' | transloco }}</dt>
        <dd class="hash">{{ checksum() }}</dd>
        <dt>{{ 'report.fingerprint' | transloco }}</dt>
        <dd class="hash">{{ fingerprint() }}</dd>
      </dl>
      <p class="stip-quiet">
        {{ 'report.verifyHint' | transloco }} <code>stip verify {{ 'report.fileWord' | transloco }}.json</code>
      </p>
      <p class="stip-actions stip-no-print">
        <a
          class="utrecht-button utrecht-button--secondary-action"
          [href]="'/api/reports/' + report().id + '.json'"
          download
          >{{ 'report.downloadFile' | transloco }}</a
        >
        <a class="utrecht-button utrecht-button--secondary-action" [href]="keysAddress()" target="_blank">{{
          'report.publicKeys' | transloco
        }}</a>
      </p>
    </section>
  }`,
  styles: `
    section {
      display: grid;
      gap: var(--stip-space-3);
    }
    .hash {
      font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;
      font-size: var(--stip-text-s);
      overflow-wrap: anywhere;
    }
  `,
})
export class ReportSealCard {
  private readonly session = inject(Session);
  readonly report = input.required<ReportFieldsFragment>();
  protected readonly checksum = computed(() => grouped(this.report().contentSha256 ?? ''));
  protected readonly fingerprint = computed(() => grouped(this.report().seal?.fingerprint ?? ''));
  protected readonly keysAddress = computed(
    () => `/.well-known/stip-keys/${this.session.current()?.organisation.id ?? ''}.json`,
  );
}

/** In groups of eight, which can be compared by eye. */
const grouped = (hex: string) => hex.match(/.{1,8}/g)?.join(' ') ?? hex;
