import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { IndicatorsDocument, type IndicatorsQueryVariables } from '@stip/contract';
import { EmptyState, ErrorState, Field, FieldControl, LoadingState } from '@stip/ui';
import { loadList } from '../platform/load-list';
import { Session } from '../platform/session';
import { IndicatorTable } from './indicator-table';

const PAGE = 50;
const TYPING_MS = 200;
const OWNER_KINDS = ['goal', 'programme', 'project'] as const;
const KINDS = ['path', 'measured', 'met'] as const;

/** All indicators; search and filters are in the address, so that a view can be shared. */
@Component({
  selector: 'stip-indicator-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, ErrorState, Field, FieldControl, IndicatorTable, LoadingState, RouterLink, TranslocoPipe],
  templateUrl: './indicator-list.html',
})
export class IndicatorList {
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  readonly zoek = input<string>();
  readonly van = input<string>();
  readonly soort = input<string>();
  readonly meting = input<string>();
  private typing?: ReturnType<typeof setTimeout>;

  protected readonly ownerKinds = [
    ['goal', 'goals'],
    ['programme', 'programmes'],
    ['project', 'projects'],
  ] as const;
  protected readonly kinds = [
    ['path', 'byPath'],
    ['measured', 'byValue'],
    ['met', 'byJudgement'],
  ] as const;
  private readonly filter = computed((): NonNullable<IndicatorsQueryVariables['filter']> => {
    const ownerKind = OWNER_KINDS.find((kind) => kind === this.van());
    const kind = KINDS.find((one) => one === this.soort());
    return {
      search: this.zoek()?.trim() || undefined,
      ownerKinds: ownerKind ? [ownerKind] : undefined,
      kinds: kind ? [kind] : undefined,
      measured: this.meting() === 'ja' ? true : this.meting() === 'nee' ? false : undefined,
    };
  });
  protected readonly filtered = computed(() => Object.values(this.filter()).some((value) => value !== undefined));
  protected readonly list = loadList(
    IndicatorsDocument,
    (): IndicatorsQueryVariables => ({ first: PAGE, filter: this.filter() }),
    (data) => data.indicatorList,
  );

  protected set(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected search(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.set({ zoek: text || null }), TYPING_MS);
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {} });
  }
}
