import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Flow } from '../../../../main/frontend/progression/card/flow';
import { MemoryLocker } from '../../lean/memory-locker';
import { FakeWebApp } from './fake-web-app';
import { BELIEF, GOAL, HEALTH, Phone, slots, value } from './phone';

describe('What the server has not confirmed', () => {
  test('is never called saved', async () => {
    const server = new FakeWebApp();
    const flow = await new Phone(server).open();
    server.weather = 'no network';
    flow.give(GOAL, value(3));
    assert.equal(flow.status, 'saving');
    await flow.settled();
    assert.equal(flow.status, 'unreached');
    assert.equal(server.draft, undefined);
  });

  test('survives a reload and is sent when the network is back', async () => {
    const server = new FakeWebApp();
    const phone = new Phone(server);
    const before = await phone.open();
    server.weather = 'no network';
    before.give(GOAL, value(3));
    before.give(HEALTH, { state: 'CANNOT_ANSWER' });
    await before.settled();

    const after = await phone.open();
    assert.equal(after.filling.answer('goal')?.value, 3);
    assert.deepEqual(after.screen, { kind: 'step', step: 2 });
    server.weather = 'good';
    after.wake();
    await after.settled();

    assert.equal(after.status, 'saved');
    assert.deepEqual(server.draft?.answers.map(({ question, state }) => `${question} ${state}`), [
      'goal VALUE',
      'health CANNOT_ANSWER',
    ]);
    assert.deepEqual((await slots(phone.locker)).filter((slot) => slot.startsWith('answer')), []);
  });

  test('is joined by what is answered while the phone still reads, in one card', async () => {
    const server = new FakeWebApp();
    const phone = new Phone(server);
    const before = await phone.open();
    server.weather = 'no network';
    before.give(HEALTH, value(2));
    before.give(BELIEF, value(4));
    await before.settled();
    server.weather = 'good';

    const after = await phone.open(0, undefined, (early) => {
      early.give(GOAL, value(3));
      early.give(HEALTH, value(1));
    });
    await after.settled();
    assert.deepEqual(server.draft?.answers.map(({ question, value: given }) => `${question} ${given}`).sort(), [
      'belief 4',
      'goal 3',
      'health 1',
    ]);
    assert.equal(server.draft?.cardId, before.filling.cardId);
    assert.deepEqual((await slots(phone.locker)).filter((slot) => slot.startsWith('answer')), []);
  });

  test('waits with what is answered before the phone has read, though nothing lies there', async () => {
    const server = new FakeWebApp();
    const shown: string[] = [];
    const flow = await new Phone(server).open(undefined, undefined, (early) => {
      early.give(GOAL, value(3));
      shown.push(early.status);
      assert.equal(early.lasts, false);
      assert.equal(server.draft, undefined);
    });
    await flow.settled();
    assert.deepEqual(shown, ['saving']);
    assert.equal(flow.status, 'saved');
    assert.equal(server.draft?.answers[0]?.value, 3);
  });

  test('and a step back while the phone still reads is a step back', async () => {
    const server = new FakeWebApp();
    const phone = new Phone(server);
    const before = await phone.open();
    server.weather = 'no network';
    before.give(GOAL, value(3));
    await before.settled();
    let address: number | undefined = 2;
    const moved = await phone.open(() => address, undefined, () => queueMicrotask(() => (address = 1)));
    assert.deepEqual(moved.screen, { kind: 'step', step: 1 });
  });

  test('decides where the card begins, though the page named its first question in the address meanwhile', async () => {
    const server = new FakeWebApp();
    const phone = new Phone(server);
    const before = await phone.open();
    server.weather = 'no network';
    before.give(GOAL, value(3));
    await before.settled();
    let address: number | undefined;
    const shown: Flow[] = [];
    const flow = await phone.open(() => address, undefined, (early) => {
      address = 0;
      shown.push(early);
    });
    assert.deepEqual(shown[0]?.screen, { kind: 'step', step: 0 });
    assert.deepEqual(flow.screen, { kind: 'step', step: 1 });
  });

  test('is tried again when an old answer is given once more', async () => {
    const server = new FakeWebApp();
    const flow = await new Phone(server).open();
    flow.give(GOAL, value(3));
    await flow.settled();
    server.weather = 'no network';
    flow.give(BELIEF, value(4));
    await flow.settled();
    server.weather = 'good';
    flow.give(GOAL, value(3));
    await flow.settled();
    assert.equal(flow.status, 'saved');
    assert.deepEqual(server.draft?.answers.map(({ question }) => question), ['goal', 'belief']);
  });

  test('is tried again by itself, less and less often', async () => {
    const server = new FakeWebApp();
    const phone = new Phone(server);
    const flow = await phone.open();
    server.weather = 'unavailable';
    flow.give(GOAL, value(3));
    await flow.settled();
    const waits: number[] = [];
    for (let i = 0; i < 7; i++) {
      waits.push(phone.timers[0]!.millis);
      phone.ring();
      await flow.settled();
    }
    assert.equal(flow.status, 'trouble', 'the words stay while it is tried again');
    assert.deepEqual(waits, [2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    server.weather = 'good';
    phone.ring();
    await flow.settled();
    assert.equal(flow.status, 'saved');
  });

  test('is not stored twice when only the reply was lost', async () => {
    const server = new FakeWebApp();
    const phone = new Phone(server);
    const flow = await phone.open();
    server.weather = 'reply lost';
    flow.give(GOAL, value(3));
    await flow.settled();
    server.weather = 'good';
    phone.ring();
    await flow.settled();
    assert.equal(flow.status, 'saved');
    assert.equal(flow.conflict, undefined);
    assert.equal(server.draft?.answers[0]?.revision, 1);
    flow.give(GOAL, value(4));
    await flow.settled();
    assert.equal(server.draft?.answers[0]?.value, 4);
  });

  test('stays while the session has ended', async () => {
    const server = new FakeWebApp();
    const phone = new Phone(server);
    const flow = await phone.open();
    server.weather = 'session ended';
    flow.give(GOAL, value(3));
    await flow.settled();
    assert.equal(flow.status, 'ended');
    assert.equal(flow.unsent, true);
    assert.equal(phone.timers.length, 0, 'asking again and again would be pointless');
  });
});

describe('A phone that stores nothing', () => {
  test('says so, and sends all the same', async () => {
    const server = new FakeWebApp();
    const full = new MemoryLocker();
    full.write = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    Object.defineProperty(full, 'lasts', { value: true });
    const flow = await new Phone(server, full).open();
    assert.equal(flow.lasts, true);
    flow.give(GOAL, value(3));
    await flow.settled();
    assert.equal(flow.lasts, false);
    assert.equal(server.draft?.answers[0]?.value, 3);
  });
});

describe('An answer', () => {
  test('changed while it is being sent goes on top of itself', async () => {
    const server = new FakeWebApp();
    const flow = await new Phone(server).open();
    flow.give(GOAL, value(2));
    flow.give(GOAL, value(5));
    await flow.settled();
    assert.equal(server.draft?.answers[0]?.value, 5);
    assert.equal(flow.status, 'saved');
    assert.equal(flow.conflict, undefined);
  });

  test('given again unchanged is not sent again', async () => {
    const server = new FakeWebApp();
    const flow = await new Phone(server).open();
    flow.give(GOAL, value(2));
    await flow.settled();
    flow.give(GOAL, value(2));
    await flow.settled();
    assert.equal(server.calls.length, 1);
    assert.equal(flow.status, 'saved');
  });

  test('that is refused says why at its question, and the others are sent', async () => {
    const server = new FakeWebApp();
    const flow = await new Phone(server).open();
    server.refusal = { type: 'urn:framsteg:problem:unknown-question', status: 422 };
    flow.give(GOAL, value(2));
    await flow.settled();
    server.refusal = undefined;
    flow.give(HEALTH, value(1));
    await flow.settled();
    assert.equal(flow.problems.get('goal'), 'urn:framsteg:problem:unknown-question');
    assert.deepEqual(server.draft?.answers.map(({ question }) => question), ['health']);
  });

  test('is told apart from silence: skipped, cannot answer and open are three things', async () => {
    const server = new FakeWebApp();
    const flow = await new Phone(server).open();
    flow.give(GOAL, { state: 'SKIPPED' });
    flow.give(HEALTH, { state: 'CANNOT_ANSWER' });
    await flow.settled();
    assert.equal(flow.filling.openSteps, 1);
    assert.equal(flow.filling.answer(BELIEF.code), undefined);
  });
});

describe('Two answers to one question', () => {
  test('are both shown, and nothing is overwritten before the person has chosen', async () => {
    const { server, flow } = await disputed();
    assert.equal(flow.status, 'conflict');
    assert.equal(flow.conflict?.mine.value, 2);
    assert.equal(flow.conflict?.theirs.value, 5);
    assert.equal(server.draft?.answers[0]?.value, 5);
  });

  test('choosing mine stores mine', async () => {
    const { server, flow } = await disputed();
    flow.settle('mine');
    await flow.settled();
    assert.equal(server.draft?.answers[0]?.value, 2);
    assert.equal(flow.conflict, undefined);
    assert.equal(flow.unsent, false);
  });

  test('choosing theirs sends nothing and shows theirs', async () => {
    const { server, flow } = await disputed();
    const calls = server.calls.length;
    flow.settle('theirs');
    await flow.settled();
    assert.equal(server.calls.length, calls);
    assert.equal(flow.filling.answer('goal')?.value, 5);
    assert.equal(flow.unsent, false);
    assert.equal(flow.status, 'saved');
  });

  test('to several questions are settled one by one, and none is overwritten unseen', async () => {
    const server = new FakeWebApp();
    const here = await new Phone(server).open();
    const elsewhere = await new Phone(server).open();
    elsewhere.give(GOAL, value(5));
    elsewhere.give(HEALTH, value(4));
    await elsewhere.settled();
    here.give(GOAL, value(2));
    here.give(HEALTH, value(1));
    await here.settled();
    here.settle('mine');
    await here.settled();
    assert.equal(here.conflict?.question.code, 'health');
    assert.deepEqual(server.draft?.answers.map((answer) => answer.value), [2, 4]);
    here.settle('theirs');
    await here.settled();
    assert.equal(here.conflict, undefined);
    assert.equal(here.filling.answer('health')?.value, 4);
    assert.equal(here.unsent, false);
  });

  async function disputed() {
    const server = new FakeWebApp();
    const here = await new Phone(server).open();
    const elsewhere = await new Phone(server).open();
    elsewhere.give(GOAL, value(5));
    await elsewhere.settled();
    here.give(GOAL, value(2));
    await here.settled();
    return { server, flow: here };
  }
});

describe('Two tabs', () => {
  test('hear of each other, so that the same answers are on both', async () => {
    const server = new FakeWebApp();
    const phone = new Phone(server);
    const one = await phone.open();
    const other = await phone.open();
    one.give(GOAL, value(4));
    await one.settled();
    phone.told.forEach((news) => other.hear(news));
    assert.equal(other.filling.answer('goal')?.value, 4);
    other.give(GOAL, value(1));
    await other.settled();
    assert.equal(other.conflict, undefined);
    assert.equal(server.draft?.answers[0]?.value, 1);
  });

  test('the stale one says that the card is sent', async () => {
    const server = new FakeWebApp();
    const phone = new Phone(server);
    const one = await phone.open();
    one.give(GOAL, value(4));
    await one.settled();
    const stale = await new Phone(server).open();
    one.submit();
    await one.settled();
    stale.give(HEALTH, value(3));
    await stale.settled();
    assert.deepEqual(stale.screen, { kind: 'already sent' });
    assert.equal(stale.unsent, false);
  });

  test('a draft begun on another phone takes in what follows here', async () => {
    const server = new FakeWebApp();
    const here = await new Phone(server).open();
    const other = await new Phone(server).open();
    other.give(GOAL, value(4));
    await other.settled();
    here.give(HEALTH, value(3));
    await here.settled();
    await new Promise(setImmediate);
    assert.equal(here.filling.cardId, other.filling.cardId);
    assert.equal(here.filling.answer('goal')?.value, 4);
    assert.equal(here.unsent, false);
  });
});

