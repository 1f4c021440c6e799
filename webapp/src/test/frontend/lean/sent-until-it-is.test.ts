import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { KeptThings } from '../../../main/frontend/lean/kept-things';
import { Sender, type Held, type Status } from '../../../main/frontend/lean/sender';
import { MemoryLocker } from './memory-locker';

type End = Held | 'idle' | 'saved';

const UNREACHED: Held = { kind: 'unreached' };

class Things extends KeptThings {
  put(slot: string): void {
    this.write(slot, slot);
  }

  drop(slot: string): void {
    this.remove(slot);
  }
}

/** Whose rounds end as told, and else have nothing to do. */
class Rounds extends Sender<Things> {
  readonly said: Status[] = [];
  readonly timers: { work: () => void; millis: number }[] = [];
  readonly ends: End[] = [];
  made = 0;
  during: () => void = () => {};
  protected override readonly listener = { statusChanged: (status: Status) => void this.said.push(status) };
  private under = 0;

  constructor(ready?: Promise<void>) {
    const later = (work: () => void, millis: number) => {
      const timer = { work, millis };
      this.timers.push(timer);
      return () => void this.timers.splice(this.timers.indexOf(timer) >>> 0, 1);
    };
    super(new Things(new MemoryLocker()), later, ready);
  }

  protected override async sendAll(): Promise<End> {
    assert.equal(++this.under, 1, 'one round at a time');
    this.made++;
    this.during();
    await Promise.resolve();
    this.under--;
    return this.ends.shift() ?? 'idle';
  }

  async go(...ends: End[]): Promise<void> {
    this.ends.push(...ends);
    this.kick();
    await this.settled();
  }

  /** Lets the waiting time pass. @return how long it was */
  async ring(): Promise<number> {
    const [{ work, millis }] = this.timers.splice(0, 1) as [{ work: () => void; millis: number }];
    work();
    await this.settled();
    return millis;
  }
}

describe('Rounds of sending', () => {
  let rounds: Rounds;

  beforeEach(() => {
    rounds = new Rounds();
  });

  test('are one for all that is kept in one go', async () => {
    rounds.kick();
    rounds.kick();
    assert.equal(rounds.made, 0);
    await rounds.settled();
    assert.equal(rounds.made, 1);
  });

  test('follow one another when something comes meanwhile, and how it stands is said once', async () => {
    rounds.during = () => {
      if (rounds.made === 1) rounds.kick();
    };
    await rounds.go('saved', 'idle');
    assert.equal(rounds.made, 2);
    assert.deepEqual(rounds.said, ['saved'], 'what the first one saved is not forgotten');
  });

  test('begin when they may', async () => {
    let mayBegin = () => {};
    rounds = new Rounds(new Promise((resolve) => (mayBegin = resolve)));
    rounds.kick();
    await new Promise(setImmediate);
    assert.equal(rounds.made, 0);
    mayBegin();
    await rounds.settled();
    assert.equal(rounds.made, 1);
  });

  test('that are held are made again later and later, and shortly again once one was not', async () => {
    await rounds.go(UNREACHED, UNREACHED, 'saved');
    assert.deepEqual([await rounds.ring(), await rounds.ring()], [2_000, 4_000]);
    assert.equal(rounds.timers.length, 0);
    await rounds.go(UNREACHED);
    assert.equal(await rounds.ring(), 2_000);
  });

  test('wait as long as the server asks, at least', async () => {
    await rounds.go({ kind: 'trouble', retryAfterSeconds: 30 }, { kind: 'trouble', retryAfterSeconds: 1 });
    assert.deepEqual([await rounds.ring(), await rounds.ring()], [30_000, 4_000]);
  });

  test('made by a person are not made by the clock too', async () => {
    await rounds.go(UNREACHED);
    await rounds.go('saved');
    assert.equal(rounds.timers.length, 0);
  });

  test('are not made by the clock when the session has ended', async () => {
    await rounds.go({ kind: 'ended' });
    assert.deepEqual(rounds.said, ['ended']);
    assert.equal(rounds.timers.length, 0);
  });
});

describe('What is kept', () => {
  test('is written in order, though the first takes longest', async () => {
    const slow = new MemoryLocker();
    const written = slow.write.bind(slow);
    slow.write = async (...what) => {
      await new Promise(setImmediate);
      await written(...what);
    };
    const things = new Things(slow);
    things.put('a');
    things.drop('a');
    await things.settled();
    await new Promise(setImmediate);
    assert.deepEqual([...(await slow.contents()).keys()], []);
  });

  test('outlives the page until one thing could not be written; the others are', async () => {
    const full = Object.assign(new MemoryLocker(), {
      lasts: true,
      remove: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    });
    const things = new Things(full);
    assert.equal(things.lasts, true);
    things.drop('a');
    things.put('b');
    await things.settled();
    assert.equal(things.lasts, false);
    assert.deepEqual([...(await full.contents()).keys()], ['b']);
  });
});
