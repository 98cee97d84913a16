import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProjectsDocument, type ProjectsQuery } from '@stip/contract';
import { bySeverity, COLOURS, parseCents } from '@stip/domain';
import {
  ColourMark,
  DateText,
  EmptyState,
  ErrorState,
  Field,
  FieldControl,
  LoadingState,
  Money,
  TrendMark,
} from '@stip/ui';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Session } from '../platform/session';

type ProjectRow = ProjectsQuery['projects']['items'][number];
type SortKey = 'name' | 'colour' | 'end' | 'slip' | 'money';

const DIRECTION = -1;

/** All projects; search, filters and order are in the address, so that a view can be shared. */
@Component({
  selector: 'stip-project-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ColourMark,
    DateText,
    EmptyState,
    ErrorState,
    Field,
    FieldControl,
    LoadingState,
    Money,
    RouterLink,
    TranslocoPipe,
    TrendMark,
  ],
  templateUrl: './project-list.html',
  styleUrl: './project-list.css',
})
export class ProjectList {
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly session = inject(Session);
  readonly zoek = input<string>();
  readonly kleur = input<string>();
  readonly programma = input<string>();
  readonly eigenaar = input<string>();
  readonly bevinding = input<string>();
  readonly sorteer = input<string>();

  protected readonly colours = COLOURS;
  protected readonly findings = ['no_owner', 'stale', 'never_updated'];
  protected readonly query = load(ProjectsDocument);
  protected readonly page = computed(() => this.query.data()?.projects);
  protected readonly programmes = computed(() => distinct(this.page()?.items.map((p) => p.programme) ?? []));
  protected readonly owners = computed(() => distinct(this.page()?.items.map((p) => p.owner) ?? []));
  protected readonly filtered = computed(
    () => !!(this.zoek() || this.kleur() || this.programma() || this.eigenaar() || this.bevinding()),
  );

  protected readonly rows = computed(() => {
    const words = (this.zoek() ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const rows = (this.page()?.items ?? []).filter((project) => {
      const text = [project.name, project.code, project.programme?.name, project.owner?.name]
        .join(' ')
        .toLocaleLowerCase();
      const colour = project.status?.overallColour ?? 'grey';
      return (
        words.every((word) => text.includes(word)) &&
        (!this.kleur() || colour === this.kleur()) &&
        (!this.programma() || (project.programme?.id ?? 'geen') === this.programma()) &&
        (!this.eigenaar() || (project.owner?.id ?? 'geen') === this.eigenaar()) &&
        this.hasFinding(project, this.bevinding())
      );
    });
    const [key, descending] = this.order();
    const compare = comparators(this.language.current())[key];
    return compare ? rows.sort((a, b) => compare(a, b) * (descending ? DIRECTION : 1)) : rows;
  });

  protected readonly order = computed((): [SortKey | '', boolean] => {
    const text = this.sorteer() ?? '';
    return text.startsWith('-') ? [text.slice(1) as SortKey, true] : [text as SortKey | '', false];
  });

  /** `stale` also finds what was never updated: to the reader both are out of date. */
  private hasFinding(project: ProjectRow, finding: string | undefined): boolean {
    if (!finding) return true;
    const wanted: readonly string[] = finding === 'stale' ? ['stale', 'never_updated'] : [finding];
    return project.findings.some((f) => wanted.includes(f));
  }

  protected set(change: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected clear(): void {
    this.set({ zoek: null, kleur: null, programma: null, eigenaar: null, bevinding: null });
  }

  protected sortBy(key: SortKey): void {
    const [current, descending] = this.order();
    this.set({ sorteer: current !== key ? key : descending ? null : `-${key}` });
  }

  protected ariaSort(key: SortKey): 'ascending' | 'descending' | 'none' {
    const [current, descending] = this.order();
    return current !== key ? 'none' : descending ? 'descending' : 'ascending';
  }

  protected weeks(days: number | null): number | null {
    return days === null || Math.abs(days) < 7 ? null : Math.round(days / 7);
  }
}

function comparators(locale: string): Partial<Record<SortKey | '', (a: ProjectRow, b: ProjectRow) => number>> {
  const budget = (p: ProjectRow) => parseCents(p.money[0]?.budget ?? '') ?? -1n;
  return {
    name: (a, b) => a.name.localeCompare(b.name, locale, { numeric: true }),
    colour: (a, b) => bySeverity(a.status?.overallColour ?? 'grey', b.status?.overallColour ?? 'grey'),
    end: (a, b) => (a.endDate ?? '9999').localeCompare(b.endDate ?? '9999'),
    slip: (a, b) => (b.slipDays ?? -9999) - (a.slipDays ?? -9999),
    money: (a, b) => (budget(a) < budget(b) ? 1 : budget(a) > budget(b) ? -1 : 0),
  };
}

function distinct(list: readonly ({ id: string; name: string } | null)[]): { id: string; name: string }[] {
  const byId = new Map(list.flatMap((item) => (item ? [[item.id, item] as const] : [])));
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name));
}
