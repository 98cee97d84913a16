import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { initialsOf } from '@stip/domain';
import type { PresentPerson } from '../platform/live-changes';

/** Colleagues who are at the same place now, by their initials; their names for who points or listens. */
@Component({
  selector: 'stip-present-people',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `@if (people().length > 0) {
    <ul [attr.aria-label]="'talk.presence.also' | transloco">
      @for (person of people(); track person.id) {
        <li
          [class.editing]="person.editing"
          [title]="person.editing ? ('talk.presence.editing' | transloco: { name: person.name }) : person.name"
        >
          <span aria-hidden="true">{{ initials(person) }}</span>
          <span class="stip-visually-hidden">{{
            person.editing ? ('talk.presence.editing' | transloco: { name: person.name }) : person.name
          }}</span>
        </li>
      }
    </ul>
  }`,
  styles: `
    :host {
      position: relative;
      display: inline-block;
    }
    ul {
      display: flex;
      margin: 0;
      padding: 0 0 0 6px;
      list-style: none;
    }
    li {
      position: relative;
      display: grid;
      place-items: center;
      inline-size: 32px;
      block-size: 32px;
      margin-inline-start: -6px;
      box-sizing: border-box;
      border-radius: 50%;
      border: 2px solid var(--stip-surface);
      background: var(--stip-ink-2);
      color: var(--stip-surface);
      font-size: var(--stip-text-xs);
      font-weight: 600;
    }
    /* With a pencil beside it: colour is never alone. */
    .editing::after {
      content: '✎';
      position: absolute;
      inset-block-end: -5px;
      inset-inline-end: -5px;
      inline-size: 16px;
      block-size: 16px;
      border-radius: 50%;
      background: var(--stip-surface);
      color: var(--stip-ink);
      border: 1px solid var(--stip-line-strong);
      box-sizing: border-box;
      font-size: 10px;
      line-height: 14px;
      text-align: center;
    }
  `,
})
export class PresentPeople {
  readonly people = input.required<readonly PresentPerson[]>();
  protected readonly initials = ({ name }: PresentPerson): string => initialsOf(name);
}
