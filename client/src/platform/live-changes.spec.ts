import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AsOf } from './as-of';
import { LiveChanges, OPEN_STREAM, type LiveChange } from './live-changes';
import { Session } from './session';

/** A stream that says what it is told to. */
class FakeStream extends EventTarget {
  readonly CLOSED = 2;
  readyState = 0;
  constructor(readonly address: string) {
    super();
    streams.push(this);
  }
  say(event: string, data: object = {}): void {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }));
  }
  refuse(): void {
    this.readyState = 2;
    this.dispatchEvent(new Event('error'));
  }
  close(): void {
    this.readyState = 2;
  }
}

let streams: FakeStream[];
let hidden = false;
let loads = 0;
const change: LiveChange = { id: '7', person: { id: 'p', name: 'Sanne' }, tables: [] };

function live(asOf?: string): LiveChanges {
  TestBed.configureTestingModule({
    providers: [
      { provide: OPEN_STREAM, useValue: (address: string) => new FakeStream(address) },
      { provide: AsOf, useValue: { value: asOf } },
      { provide: Session, useValue: { load: () => Promise.resolve(void loads++) } },
    ],
  });
  return TestBed.inject(LiveChanges);
}

function follower() {
  return { changed: jest.fn<(change: LiveChange) => void>(), missed: jest.fn() };
}

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  jest.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  [streams, hidden, loads] = [[], false, 0];
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('what others change', () => {
  it('is told to every follower over one connection, which goes with the last of them', () => {
    const changes = live();
    const [one, other] = [follower(), follower()];
    const stops = [changes.follow(one), changes.follow(other)];
    expect(streams.map(({ address }) => address)).toEqual([
      expect.stringMatching(/^\/api\/events\?page=[0-9a-f]{16}$/),
    ]);
    streams[0]?.say('ready');
    streams[0]?.say('change', change);
    expect(one.changed).toHaveBeenCalledWith(change);
    expect(other.changed).toHaveBeenCalledTimes(1);
    expect(one.missed).not.toHaveBeenCalled();
    for (const stop of stops) stop();
    expect(streams[0]?.readyState).toBe(2);
  });

  it('may have been missed when the connection came back, or the server says so', () => {
    const one = follower();
    live().follow(one);
    streams[0]?.say('ready');
    streams[0]?.say('ready');
    streams[0]?.say('missed');
    expect(one.missed).toHaveBeenCalledTimes(2);
  });

  it('is asked again later when it was refused, and when the connection is silent', () => {
    live().follow(follower());
    streams[0]?.refuse();
    jest.advanceTimersByTime(2999);
    expect(streams).toHaveLength(1);
    jest.advanceTimersByTime(1);
    expect(streams).toHaveLength(2);
    streams[1]?.say('beat');
    jest.advanceTimersByTime(50_000 + 6000);
    expect(streams).toHaveLength(3);
  });

  it('is not followed while nobody looks', () => {
    const one = follower();
    live().follow(one);
    streams[0]?.say('ready');
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    jest.advanceTimersByTime(15_000);
    expect(streams[0]?.readyState).toBe(2);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    streams[1]?.say('ready');
    expect(one.missed).toHaveBeenCalledTimes(1);
  });

  it('is not told of the past', () => {
    live('2026-09-30').follow(follower());
    expect(streams).toEqual([]);
  });

  it('stops at signing out, and begins anew with other rights', async () => {
    live().follow(follower());
    streams[0]?.say('end', { reason: 'role_changed' });
    await Promise.resolve();
    await Promise.resolve();
    expect(loads).toBe(1);
    expect(streams).toHaveLength(2);
    streams[1]?.say('end', { reason: 'signed_out' });
    jest.advanceTimersByTime(120_000);
    expect(streams).toHaveLength(2);
  });
});
