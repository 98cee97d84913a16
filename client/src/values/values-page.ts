import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  ObligationKindsDocument,
  PublicValuesDocument,
  SafeguardChoicesDocument,
  SafeguardPeopleDocument,
} from '@stip/contract';
import { SAFEGUARD_FINDINGS } from '@stip/domain';
import { Field, FieldControl } from '@stip/ui';
import { load } from '../platform/load';
import { ValuesAttention } from './attention';
import { ObligationMatrix } from './obligation-matrix';
import { ObligationRegister, STANDS } from './obligation-register';
import { ReferenceWords } from './reference-words';
import { TradeOffList } from './trade-off-list';
import { SAFEGUARD_LISTS, ValueView } from './value-view';

const VIEWS = ['verplichtingen', 'register', 'waarden', 'afwegingen'] as const;
const TYPING_MS = 200;

/** Values, laws and obligations over all projects; view and filters are in the address. */
@Component({
  selector: 'stip-values-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Field,
    FieldControl,
    ObligationMatrix,
    ObligationRegister,
    RouterLink,
    TradeOffList,
    TranslocoPipe,
    ValuesAttention,
    ValueView,
  ],
  templateUrl: './values-page.html',
  styleUrl: './values-page.css',
})
export class ValuesPage {
  private readonly router = inject(Router);
  readonly beeld = input<string>();
  readonly zoek = input<string>();
  readonly programma = input<string>();
  readonly bevinding = input<string>();
  readonly soort = input<string>();
  readonly stand = input<string>();
  readonly wie = input<string>();
  readonly lijst = input<string>();
  readonly waarde = input<string>();
  protected readonly words = inject(ReferenceWords);
  protected readonly stands = STANDS;
  private typing?: ReturnType<typeof setTimeout>;
  protected readonly views = VIEWS;
  protected readonly view = computed(() => VIEWS.find((name) => name === this.beeld()) ?? 'verplichtingen');
  protected readonly list = computed(() => SAFEGUARD_LISTS.find((name) => name === this.lijst()) ?? 'public_value');
  protected readonly finding = computed(() => SAFEGUARD_FINDINGS.find((name) => name === this.bevinding()));
  protected readonly choices = load(SafeguardChoicesDocument);
  // What a view can be filtered by is read when it is first opened.
  protected readonly kinds = load(ObligationKindsDocument, () => (this.view() === 'register' ? {} : undefined));
  protected readonly people = load(SafeguardPeopleDocument, () => (this.view() === 'register' ? {} : undefined));
  protected readonly publicValues = load(PublicValuesDocument, () => (this.view() === 'afwegingen' ? {} : undefined));
  protected readonly filtered = computed(
    () =>
      !!(this.zoek() || this.programma() || this.bevinding() || this.soort() || this.stand() || this.wie()) ||
      (this.view() === 'afwegingen' && !!this.waarde()),
  );

  protected set(change: Readonly<Record<string, string | null | undefined>>): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** Asks when the reader pauses, not at every letter. */
  protected search(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.set({ zoek: text.trim() }), TYPING_MS);
  }

  protected clear(): void {
    clearTimeout(this.typing);
    this.set({ ...this.paramsOf(this.view()), lijst: this.lijst(), zoek: null, programma: null });
  }

  protected move(event: Event, step: number): void {
    event.preventDefault();
    const next = VIEWS[(VIEWS.indexOf(this.view()) + step + VIEWS.length) % VIEWS.length];
    void this.router
      .navigate([], { queryParams: this.paramsOf(next as string), queryParamsHandling: 'merge', replaceUrl: true })
      .then(() => document.getElementById(`beeld-${next}`)?.focus());
  }

  /** Another view keeps the words and the programme; what only the former one knows goes. */
  protected paramsOf(view: string): Record<string, string | null> {
    return { beeld: view, bevinding: null, soort: null, stand: null, wie: null, lijst: null, waarde: null };
  }
}
