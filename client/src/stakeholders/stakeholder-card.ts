import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  StakeholderDocument,
  UnlinkStakeholderProjectDocument,
  type StakeholderDetailFieldsFragment,
} from '@stip/contract';
import { DateText, ErrorState, LoadingState, Toasts } from '@stip/ui';
import { Failures } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { StakeholderForms } from './stakeholder-forms';

type Contact = StakeholderDetailFieldsFragment['contacts'][number];

/** One stakeholder in full: what is advised beside what was chosen, projects, and the conversations. */
@Component({
  selector: 'stip-stakeholder-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, ErrorState, LoadingState, RouterLink, TranslocoPipe],
  template: `<section class="stip-card">
    @if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (stakeholder(); as item) {
      <header>
        <div>
          <p class="stip-kicker">{{ english() ? item.kind.nameEn : item.kind.nameNl }}</p>
          <h2 tabindex="-1">{{ item.name }}</h2>
        </div>
        <div class="stip-actions stip-no-print">
          @if (session.may('portfolio.edit') && strategyId()) {
            <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="edit()">
              {{ 'stakeholders.change' | transloco }}
            </button>
          }
          <button type="button" class="utrecht-button utrecht-button--subtle" (click)="dismiss.emit()">
            {{ 'shell.ui.close' | transloco }}
          </button>
        </div>
      </header>
      @if (item.findings.length > 0) {
        <ul class="findings">
          @for (finding of item.findings; track finding) {
            <li>{{ 'stakeholders.finding.' + finding | transloco }}</li>
          }
        </ul>
      }
      <div class="columns">
        <dl class="stip-dl">
          <dt>{{ 'stakeholders.place' | transloco }}</dt>
          <dd>
            {{ 'stakeholders.quadrant.' + item.quadrant | transloco }}
            <span class="stip-quiet">{{
              'stakeholders.scores' | transloco: { importance: item.importance, influence: item.influence }
            }}</span>
          </dd>
          <dt>{{ 'stakeholders.chosen' | transloco }}</dt>
          <dd>{{ 'stakeholders.involvement.' + (item.involvement ?? 'none') | transloco }}</dd>
          <dt>{{ 'stakeholders.advised' | transloco }}</dt>
          <dd>
            @if (item.advised) {
              {{ 'stakeholders.atLeast' | transloco }}
              {{ 'stakeholders.involvement.' + item.advised | transloco }}
            } @else {
              {{ 'stakeholders.quadrant.follow' | transloco }}
            }
          </dd>
          <dt>{{ 'stakeholders.field.ownerId' | transloco }}</dt>
          <dd>{{ item.owner?.name ?? ('overview.noOwner' | transloco) }}</dd>
          <dt>{{ 'stakeholders.field.nextContact' | transloco }}</dt>
          <dd><stip-date [date]="item.nextContact" /></dd>
          @if (item.expectation) {
            <dt>{{ 'stakeholders.field.expectation' | transloco }}</dt>
            <dd class="stip-prose">{{ item.expectation }}</dd>
          }
          @if (item.approach) {
            <dt>{{ 'stakeholders.field.approach' | transloco }}</dt>
            <dd class="stip-prose">{{ item.approach }}</dd>
          }
          <dt>{{ 'stakeholders.projects' | transloco }}</dt>
          <dd>
            @for (project of item.projects; track project.id) {
              <span class="project">
                <a [routerLink]="['/projecten', project.id]">{{ project.name }}</a>
                @if (session.may('project.edit')) {
                  <button
                    type="button"
                    class="stip-row-action stip-no-print"
                    [attr.aria-label]="('stakeholders.unlink' | transloco) + ': ' + project.name"
                    (click)="unlink(project.id)"
                  >
                    {{ 'stakeholders.unlink' | transloco }}
                  </button>
                }
              </span>
            } @empty {
              <span class="stip-quiet">{{ 'stakeholders.noProjects' | transloco }}</span>
            }
            @if (session.may('project.edit')) {
              <button type="button" class="stip-row-action stip-no-print" (click)="link()">
                {{ 'stakeholders.linkProject' | transloco }}
              </button>
            }
          </dd>
        </dl>
        <div>
          <h3>{{ 'stakeholders.contact.title' | transloco }}</h3>
          <ul class="contacts">
            @for (contact of item.contacts; track contact.id) {
              <li>
                <strong>{{ contact.title }}</strong>
                <span class="stip-quiet"><stip-date [date]="contact.contactedOn" /></span>
                @if (session.may('project.edit')) {
                  <button
                    type="button"
                    class="stip-row-action stip-no-print"
                    [attr.aria-label]="('stakeholders.contact.change' | transloco) + ': ' + contact.title"
                    (click)="editContact(contact)"
                  >
                    {{ 'projects.editing.change' | transloco }}
                  </button>
                }
                @if (contact.outcome) {
                  <p>{{ contact.outcome }}</p>
                }
              </li>
            } @empty {
              <li class="stip-quiet">{{ 'stakeholders.contact.none' | transloco }}</li>
            }
          </ul>
          @if (session.may('project.edit')) {
            <button
              type="button"
              class="utrecht-button utrecht-button--secondary-action stip-no-print"
              (click)="editContact()"
            >
              {{ 'stakeholders.contact.add' | transloco }}
            </button>
          }
        </div>
      </div>
    } @else if (query.loading()) {
      <stip-loading />
    } @else if (!query.error()) {
      <p>{{ 'stakeholders.missing' | transloco }}</p>
      <button type="button" class="utrecht-button utrecht-button--subtle" (click)="dismiss.emit()">
        {{ 'shell.ui.close' | transloco }}
      </button>
    }
  </section>`,
  styles: `
    section {
      display: grid;
      gap: var(--stip-space-3);
      border-color: var(--stip-accent);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
      justify-content: space-between;
      align-items: start;
    }
    h2:focus {
      outline: none;
    }
    .findings {
      margin: 0;
      padding-inline-start: 1.2em;
      font-weight: 600;
    }
    .columns {
      display: grid;
      gap: var(--stip-space-5);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
    }
    .stip-dl {
      align-content: start;
      grid-template-columns: minmax(96px, max-content) 1fr;
    }
    .contacts strong {
      margin-inline-end: 6px;
    }
    .project {
      display: block;
    }
    .contacts {
      list-style: none;
      padding: 0;
      margin: var(--stip-space-2) 0 var(--stip-space-3);
      display: grid;
      gap: var(--stip-space-3);
    }
  `,
})
export class StakeholderCard {
  private readonly forms = inject(StakeholderForms);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly session = inject(Session);
  readonly id = input.required<string>();
  readonly strategyId = input<string | null>();
  readonly english = input(false);
  readonly dismiss = output();
  /** Something was saved, so that lists must be read anew. */
  readonly changed = output();

  protected readonly query = load(StakeholderDocument, () => ({ id: this.id() }));
  /** Not that of another id, which stays while this one loads. */
  protected readonly stakeholder = computed(() => {
    const found = this.query.data()?.stakeholder;
    return found?.id === this.id() ? found : undefined;
  });

  constructor() {
    let shown = '';
    effect(() => {
      const id = this.stakeholder()?.id;
      if (!id || id === shown) return;
      shown = id;
      setTimeout(() => this.element.querySelector<HTMLElement>('h2')?.focus());
    });
  }

  protected async edit(): Promise<void> {
    const saved = await this.forms.stakeholder(this.strategyId() ?? '', this.stakeholder());
    if (saved === null) this.dismiss.emit();
    if (saved !== undefined) this.refresh();
  }

  protected async editContact(contact?: Contact): Promise<void> {
    if (await this.forms.contact(this.id(), contact)) this.refresh();
  }

  protected async link(): Promise<void> {
    const item = this.stakeholder();
    if (item && (await this.forms.project(item))) this.refresh();
  }

  protected async unlink(projectId: string): Promise<void> {
    const input = { stakeholderId: this.id(), projectId };
    const result = (await this.mutations.send(UnlinkStakeholderProjectDocument, { input }))?.unlinkStakeholderProject;
    if (result?.__typename === 'StakeholderPayload') this.refresh();
    else if (result) this.toasts.show(this.failures.summary(result), 'failed');
  }

  private refresh(): void {
    this.query.reload();
    this.changed.emit();
  }
}
