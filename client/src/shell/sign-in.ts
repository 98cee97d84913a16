import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Callout } from '@stip/ui';

const REASONS = ['unknown', 'used', 'expired', 'disabled', 'session', 'unavailable'];

/** Explains how one signs in, and what was wrong with a link that did not work. */
@Component({
  selector: 'stip-sign-in',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe, Callout],
  template: `<main>
    <div class="brand"><span class="dot" aria-hidden="true"></span>Stip</div>
    <h1>{{ 'shell.signIn.title' | transloco }}</h1>
    @if (reason(); as why) {
      <stip-callout kind="warning"
        ><p role="alert">{{ 'shell.signIn.reason.' + why | transloco }}</p></stip-callout
      >
    }
    <p>{{ 'shell.signIn.how' | transloco }}</p>
    <p class="stip-quiet">{{ 'shell.signIn.operator' | transloco }}</p>
    <p><code>npm run stip -- user link --email …</code></p>
    <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="again()">
      {{ 'shell.signIn.again' | transloco }}
    </button>
  </main>`,
  styles: `
    main {
      max-width: 34rem;
      margin: 12vh auto;
      padding: var(--stip-space-5);
      display: grid;
      gap: var(--stip-space-4);
      justify-items: start;
    }
    .brand {
      display: flex;
      gap: 10px;
      align-items: center;
      font-weight: 650;
      font-size: var(--stip-text-l);
    }
    .dot {
      inline-size: 14px;
      block-size: 14px;
      border-radius: 50%;
      background: var(--stip-accent);
    }
    code {
      background: var(--stip-sunken);
      padding: 4px 8px;
      border-radius: var(--stip-radius-s);
    }
  `,
})
export class SignIn {
  private readonly router = inject(Router);
  /** Why one is here, from the address. */
  readonly reden = input<string>();
  readonly terug = input<string>();
  protected readonly reason = computed(() => REASONS.find((reason) => reason === this.reden()));

  protected again(): void {
    const back = this.terug();
    void this.router.navigateByUrl(back?.startsWith('/') && !back.startsWith('//') ? back : '/');
  }
}
