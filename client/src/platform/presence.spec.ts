import { HttpClient } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { of } from 'rxjs';
import { AsOf } from './as-of';
import { LiveChanges, type LiveFollower } from './live-changes';
import { presentAt } from './presence';

interface Said {
  readonly page: string;
  readonly place: string | null;
  readonly editing: string | null;
  readonly turn: number;
}

let said: Said[];
let left: Blob[];
let followers: LiveFollower[];
let isConnected: boolean;

beforeEach(() => {
  [said, left, followers, isConnected] = [[], [], [], false];
  Object.defineProperty(navigator, 'sendBeacon', {
    configurable: true,
    value: (_: string, body: Blob) => left.push(body) > 0,
  });
  TestBed.configureTestingModule({
    providers: [
      { provide: AsOf, useValue: { value: undefined } },
      { provide: HttpClient, useValue: { post: (_: string, body: Said) => (said.push(body), of(null)) } },
      {
        provide: LiveChanges,
        useValue: {
          follow: (follower: LiveFollower) => {
            followers.push(follower);
            if (isConnected) follower.connected?.();
            else queueMicrotask(() => follower.connected?.());
            return () => void followers.splice(followers.indexOf(follower), 1);
          },
        },
      },
    ],
  });
});
afterEach(() => void jest.restoreAllMocks());

const settle = async (): Promise<void> => {
  TestBed.tick();
  await new Promise((done) => setTimeout(done));
};

describe('where a page is', () => {
  it('is said once when it begins to change something, without leaving in between', async () => {
    const [place, editing] = [signal<string | undefined>('project:1'), signal<string | null>(null)];
    TestBed.runInInjectionContext(() => presentAt(place, editing));
    await settle();
    expect(said.map(({ place: at, editing: what }) => [at, what])).toEqual([['project:1', null]]);
    editing.set('status');
    await settle();
    expect(said.map(({ editing: what, turn }) => [what, turn])).toEqual([
      [null, 0],
      ['status', 1],
    ]);
    expect(left).toEqual([]);

    place.set(undefined);
    await settle();
    expect(left).toHaveLength(1);
    expect(followers).toEqual([]);
  });

  it('is said at once where another part of the page is connected already', async () => {
    isConnected = true;
    TestBed.runInInjectionContext(() => presentAt(() => 'roadmap'));
    await settle();
    expect(said).toHaveLength(1);
  });

  it('is said again on a new connection, and shows who else is there', async () => {
    const others = TestBed.runInInjectionContext(() => presentAt(() => 'roadmap'));
    await settle();
    followers[0]?.present?.({ place: 'roadmap', others: [{ id: 'p', name: 'Noor', editing: null }] });
    await settle();
    expect(others().map(({ name }) => name)).toEqual(['Noor']);
    followers[0]?.connected?.();
    expect(said.map(({ turn }) => turn)).toEqual([0, 1]);
    followers[0]?.present?.({ place: 'elsewhere', others: [{ id: 'p', name: 'Noor', editing: null }] });
    await settle();
    expect(others()).toEqual([]);
  });
});
