import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PlanProjectsDocument } from '@stip/contract';
import { Field, FieldControl } from '@stip/ui';
import { loadList } from '../platform/load-list';

/** Chooses a project from all of them; where they are too many for one list, by a part of the name first. */
@Component({
  selector: 'stip-project-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, TranslocoPipe],
  template: `@if (isLong()) {
      <stip-field [label]="'schedule.project.search' | transloco">
        <input
          stipControl
          class="utrecht-textbox"
          [value]="search()"
          (change)="search.set($any($event.target).value)"
        />
      </stip-field>
    }
    <stip-field
      [label]="label()"
      [description]="
        list.hasMore() ? ('schedule.project.shown' | transloco: { n: list.nodes()?.length, all: list.total() }) : null
      "
      [error]="list.error()"
    >
      <select stipControl class="utrecht-select" (change)="chosen.emit($any($event.target).value)">
        <option value="" [selected]="!projectId()">{{ 'schedule.scenario.choose' | transloco }}</option>
        @for (project of list.nodes() ?? []; track project.id) {
          <option [value]="project.id" [selected]="project.id === projectId()">
            {{ project.name }}{{ project.code ? ' (' + project.code + ')' : '' }}
          </option>
        }
      </select>
    </stip-field>`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-3);
    }
  `,
})
export class ProjectChoice {
  readonly label = input.required<string>();
  readonly projectId = input<string | null | undefined>(null);
  /** The id of a project; empty for none. */
  readonly chosen = output<string>();
  protected readonly search = signal('');
  protected readonly list = loadList(
    PlanProjectsDocument,
    () => ({ search: this.search().trim() || undefined }),
    (data) => data.projects,
  );
  protected readonly isLong = computed(() => this.list.hasMore() || this.search() !== '');
}
