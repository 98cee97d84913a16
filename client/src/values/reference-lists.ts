import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  MoveReferenceItemDocument,
  ReferenceItemsDocument,
  RestoreReferenceItemDocument,
  SetReferenceItemDocument,
  type ReferenceItemFieldsFragment,
  type ReferenceList,
} from '@stip/contract';
import { Dialogs, EmptyState, ErrorState, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures, type MutationFailure } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { ReferenceForms } from './reference-forms';
import { ReferenceWords } from './reference-words';

type Item = ReferenceItemFieldsFragment;
type Answer = MutationFailure | { readonly __typename: 'ReferenceItemsPayload'; readonly referenceItems: Item[] };

const LISTS: readonly ReferenceList[] = ['public_value', 'data_principle', 'law', 'obligation_kind'];

/** The organisation's own lists: add, change, order, switch off, and take the shipped text back. */
@Component({
  selector: 'stip-reference-lists',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, ErrorState, LoadingState, RouterLink, TranslocoPipe],
  templateUrl: './reference-lists.html',
  styleUrl: './reference-lists.css',
})
export class ReferenceLists {
  private readonly forms = inject(ReferenceForms);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  private readonly t = injectTranslate();
  protected readonly words = inject(ReferenceWords);
  readonly lijst = input<string>();
  protected readonly lists = LISTS;
  protected readonly busy = signal(false);
  protected readonly list = computed(() => LISTS.find((name) => name === this.lijst()) ?? 'public_value');
  protected readonly query = load(ReferenceItemsDocument, () => ({ list: this.list() }));
  /** Not those of the former list while another one loads. */
  protected readonly items = computed(() => {
    const items = this.query.data()?.referenceItems;
    return items?.some(({ list }) => list !== this.list()) ? undefined : items;
  });
  protected readonly mayEdit = computed(() => this.session.may('portfolio.edit'));

  protected async edit(item?: Item): Promise<void> {
    const saved = await this.forms.item(this.list(), item);
    if (saved) this.show(saved);
  }

  protected async move(item: Item, position: number): Promise<void> {
    const input = { id: item.id, version: item.version, position };
    if (
      await this.send(async () => (await this.mutations.send(MoveReferenceItemDocument, { input }))?.moveReferenceItem)
    ) {
      this.toasts.show(this.t('values.reference.moved', { name: this.words.name(item), n: position + 1 }));
      // The button goes with its row, and focus with the button.
      setTimeout(() => document.getElementById(`rij-${item.id}`)?.focus());
    }
  }

  protected async toggle(item: Item): Promise<void> {
    const { id, version, list, nameNl, nameEn, descriptionNl, descriptionEn, legalBasisNl, legalBasisEn } = item;
    const input = {
      ...{ id, version, list, nameNl, nameEn, descriptionNl, descriptionEn, legalBasisNl, legalBasisEn },
      validMonths: item.validMonths,
      link: item.link,
      active: !item.active,
    };
    await this.send(async () => (await this.mutations.send(SetReferenceItemDocument, { input }))?.setReferenceItem);
  }

  protected async restore(item: Item): Promise<void> {
    if (!item.shipped) return;
    const sure = await this.dialogs.confirm({
      title: this.t('values.reference.restoreTitle'),
      text: this.t('values.reference.restoreText', {
        name: this.words.name(item.shipped),
        description: this.words.description(item.shipped),
      }),
      confirm: this.t('values.reference.restore'),
    });
    if (!sure) return;
    const input = { id: item.id, version: item.version };
    const restored = await this.send(
      async () => (await this.mutations.send(RestoreReferenceItemDocument, { input }))?.restoreReferenceItem,
    );
    if (restored) this.toasts.show(this.t('values.reference.restored'));
  }

  /** Whether it went well; after a conflict the list is read anew. */
  private async send(run: () => Promise<Answer | undefined>): Promise<boolean> {
    this.busy.set(true);
    const result = await run();
    this.busy.set(false);
    if (!result) return false;
    if (result.__typename === 'ReferenceItemsPayload') {
      this.show(result.referenceItems);
      return true;
    }
    this.toasts.show(this.failures.summary(result), 'failed');
    this.query.reload();
    return false;
  }

  private show(referenceItems: Item[]): void {
    this.query.set({ __typename: 'Query', referenceItems });
  }
}
