import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { describe, expect, it } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { screen, within } from '@testing-library/dom';
import { Apollo } from 'apollo-angular';
import axe from 'axe-core';
import { of } from 'rxjs';
import { ShareLinksDocument } from '@stip/contract';
import type { DueKind } from '@stip/domain';
import due from '../i18n/nl/due.json' with { type: 'json' };
import mail from '../i18n/nl/mail.json' with { type: 'json' };
import shell from '../i18n/nl/shell.json' with { type: 'json' };
import { AsOf } from '../platform/as-of';
import { DueCard } from './due-card';
import { DuePage } from './due-page';

const item = (kind: DueKind, title: string, dueDate: string | null, begun = false) => ({
  ...{ id: title, kind, objectId: 'o', title, titleEn: null, dueDate, begun },
  project: kind === 'signature' ? null : { id: 'p', name: `Project ${title}` },
});

async function open(url: string, items: object[], asOf?: string) {
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { due, mail, shell } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
      }),
    ],
    providers: [
      provideRouter([
        { path: 'mijn-werk', component: DuePage },
        { path: 'kaart', component: DueCard },
      ]),
      { provide: AsOf, useValue: { value: asOf } },
      {
        provide: Apollo,
        useValue: {
          query: ({ query }: { query: unknown }) =>
            of({
              data: query === ShareLinksDocument ? { shareLinks: [] } : { dueForMe: { today: '2026-11-26', items } },
            }),
        },
      },
    ],
  });
  const harness = await RouterTestingHarness.create(url);
  await harness.fixture.whenStable();
  return harness.routeNativeElement as HTMLElement;
}

describe('what waits for the reader', () => {
  it('is told by when it is due, with the way to each', async () => {
    const page = await open('/mijn-werk', [
      item('measure', 'Toets', '2026-11-20'),
      item('update', '2026 Q4', '2026-12-01', true),
      item('work', 'Proef', '2027-01-01'),
      item('signature', 'Rapportage Q3', null),
    ]);
    const group = (name: RegExp) => within(screen.getByRole('region', { name }));
    expect(
      group(/Te laat/)
        .getByRole('link', { name: 'Toets' })
        .getAttribute('href'),
    ).toBe('/risicos/o');
    expect(group(/Te laat/).getByText(/had gemoeten op/)).toBeTruthy();
    const button = group(/Binnen twee weken/).getByRole('link', { name: 'Verder met het concept van Project 2026 Q4' });
    expect(button.getAttribute('href')).toBe('/projecten/o/voortgang');
    expect(group(/Later/).getByRole('link', { name: 'Proef' }).getAttribute('href')).toBe('/projecten/p?tab=planning');
    expect(
      group(/Zonder datum/)
        .getByRole('link', { name: 'Rapportage Q3' })
        .getAttribute('href'),
    ).toBe('/verantwoording/o');
    expect((await axe.run(page)).violations).toEqual([]);
  });

  it('is nothing, and that is said; on the overview it takes no room', async () => {
    await open('/mijn-werk', []);
    expect(screen.getByText('Er wacht niets op u')).toBeTruthy();
    TestBed.resetTestingModule();
    expect((await open('/kaart', [item('work', 'Proef', '2027-01-01')])).textContent.trim()).toBe('');
  });

  it('begins on the overview with updates, and counts all', async () => {
    await open('/kaart', [
      ...['a', 'b', 'c', 'd'].map((title) => item('measure', title, '2026-11-20')),
      item('update', '2026 Q4', '2027-01-22'),
    ]);
    const rows = screen.getAllByRole('listitem');
    expect(rows).toHaveLength(4);
    expect(rows[0]?.textContent).toContain('2026 Q4');
    expect(screen.getByRole('link', { name: 'Al mijn werk (5)' }).getAttribute('href')).toBe('/mijn-werk');
  });

  it('asks nothing of who looks at the past', async () => {
    await open('/mijn-werk', [item('update', '2026 Q4', '2026-12-01')], '2026-11-01T00:00:00Z');
    expect(screen.queryByRole('link', { name: /Voortgang melden/ })).toBeNull();
  });
});
