import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FakeWebApp } from './fake-web-app';
import { BELIEF, GOAL, HEALTH, HOURS, NOW, PAID, Phone, slots, value } from './phone';

describe('Without the database there is no receipt', () => {
  test('without network the card waits and is sent later', async () => {
    const { server, phone, flow } = await filled();
    server.weather = 'no network';
    flow.submit();
    await flow.settled();
    assert.deepEqual(flow.screen, { kind: 'sending' });
    assert.equal(flow.status, 'unreached');
    server.weather = 'good';
    phone.ring();
    await flow.settled();
    assert.equal(flow.screen.kind, 'receipt');
  });

  test('a lost reply leads to the same card, stored once', async () => {
    const { server, phone, flow } = await filled();
    server.weather = 'reply lost';
    flow.submit();
    await flow.settled();
    assert.deepEqual(flow.screen, { kind: 'sending' });
    server.weather = 'good';
    phone.ring();
    await flow.settled();
    assert.equal(flow.screen.kind, 'receipt');
    assert.equal(server.stored.size, 1);
  });

  test('a page closed in the middle sends the very same card when it is opened again', async () => {
    const { server, phone, flow } = await filled();
    server.weather = 'reply lost';
    flow.submit();
    await flow.settled();
    phone.now = NOW + 3 * 24 * 3600 * 1000;
    server.weather = 'good';
    const after = await phone.open();
    assert.equal(after.screen.kind, 'receipt');
    assert.equal(server.stored.size, 1);
    assert.equal([...server.stored.values()][0]?.answeredOn, '2026-11-22');
  });

  test('hours that are no number hold it back', async () => {
    const { server, flow } = await filled();
    flow.give(PAID, value(1));
    flow.giveNoHours(HOURS);
    flow.submit();
    await flow.settled();
    assert.notEqual(flow.screen.kind, 'sending');
    assert.equal(server.stored.size, 0);
    flow.give(PAID, value(0));
    flow.submit();
    await flow.settled();
    assert.equal(server.stored.size, 1);
  });

  test('an ended session keeps it', async () => {
    const { server, phone, flow } = await filled();
    server.weather = 'session ended';
    flow.submit();
    await flow.settled();
    assert.equal(flow.status, 'ended');
    assert.ok(await phone.locker.read('submission'));
  });

  test('a refused card goes back to the review with the reason at its question, and nothing is lost', async () => {
    const { server, phone, flow } = await filled();
    server.refusal = {
      type: 'urn:framsteg:problem:invalid',
      status: 422,
      errors: [{ pointer: '/answers/1/value', type: 'urn:framsteg:problem:out-of-range' }],
    };
    flow.submit();
    await flow.settled();
    assert.deepEqual(flow.screen, { kind: 'review' });
    assert.equal(flow.problems.get('health'), 'urn:framsteg:problem:out-of-range');
    assert.equal(await phone.locker.read('submission'), undefined);
    assert.equal(flow.filling.answer('health')?.value, 4);
  });

  test('a card that was sent elsewhere with other content is not sent again', async () => {
    const { server, flow } = await filled();
    const other = await new Phone(server).open();
    other.about({ helpedBy: 'COACH' });
    other.submit();
    await other.settled();
    flow.submit();
    await flow.settled();
    assert.deepEqual(flow.screen, { kind: 'already sent' });
    assert.equal(server.stored.size, 1);
  });
});

describe('A sent card', () => {
  test('leaves nothing on the phone', async () => {
    const { phone, flow } = await filled();
    flow.submit();
    await flow.settled();
    assert.deepEqual(await slots(phone.locker), []);
    assert.equal(flow.unsent, false);
  });

  test('holds one answer for each question, in four states', async () => {
    const server = new FakeWebApp();
    const flow = await new Phone(server).open();
    flow.give(GOAL, value(3));
    flow.give(HEALTH, { state: 'CANNOT_ANSWER' });
    flow.give(PAID, value(0));
    flow.give(HOURS, value(20));
    flow.about({ helpedBy: 'INTERPRETER' });
    flow.submit();
    await flow.settled();
    const [card] = server.stored.values();
    assert.deepEqual(card?.answers, [
      { question: 'goal', state: 'VALUE', value: 3 },
      { question: 'health', state: 'CANNOT_ANSWER' },
      { question: 'belief', state: 'SKIPPED' },
      { question: 'paid-work', state: 'VALUE', value: 0 },
      { question: 'paid-hours', state: 'NOT_ASKED' },
    ]);
    assert.equal(card?.helpedBy, 'INTERPRETER');
    assert.equal(card?.device, 'OWN');
  });

  test('bears the day by the server, whose clock is right when the phone\'s is not', async () => {
    const server = new FakeWebApp();
    const phone = new Phone(server);
    phone.now = Date.parse('2031-01-01T12:00:00Z');
    const flow = await phone.open();
    phone.now += 24 * 3600 * 1000;
    assert.equal(flow.today(), '2026-11-23');
  });

  test('tells the other tabs', async () => {
    const { phone, flow } = await filled();
    flow.submit();
    await flow.settled();
    assert.equal(phone.told.at(-1)?.kind, 'submitted');
  });
});

describe('Where the card begins', () => {
  test('nothing is asked of somebody who has no card to fill in', async () => {
    const server = new FakeWebApp();
    const page = { ...server.pageNow(), readAt: NOW };
    page.card.due = { state: 'NONE' };
    assert.deepEqual((await new Phone(server).open(undefined, page)).screen, { kind: 'nothing to do' });
  });

  test('a card before its time is offered, not begun', async () => {
    const server = new FakeWebApp();
    const page = { ...server.pageNow(), readAt: NOW };
    page.card.due = { state: 'LATER', on: '2027-02-01' };
    assert.deepEqual((await new Phone(server).open(undefined, page)).screen, { kind: 'welcome' });
  });

  test('a card that is due begins with its first question', async () => {
    assert.deepEqual((await new Phone(new FakeWebApp()).open()).screen, { kind: 'step', step: 0 });
  });

  test('a reload returns to the question that the address names', async () => {
    assert.deepEqual((await new Phone(new FakeWebApp()).open(1)).screen, { kind: 'step', step: 1 });
    assert.deepEqual((await new Phone(new FakeWebApp()).open(3)).screen, { kind: 'review' });
    assert.deepEqual((await new Phone(new FakeWebApp()).open(400)).screen, { kind: 'review' });
  });

  test('a full draft begins at the review', async () => {
    const { phone } = await filled();
    assert.deepEqual((await phone.open()).screen, { kind: 'review' });
  });

  test('who helped and whose device it is survive a reload', async () => {
    const { phone, flow } = await filled();
    flow.about({ helpedBy: 'RELATIVE', device: 'SHARED' });
    await flow.settled();
    await new Promise(setImmediate);
    assert.deepEqual((await phone.open()).circumstances, { helpedBy: 'RELATIVE', device: 'SHARED' });
  });

  test('starting over empties the draft here and there', async () => {
    const { server, phone, flow } = await filled();
    server.weather = 'no network';
    assert.equal(await flow.startOver(), false);
    assert.ok(server.draft);
    server.weather = 'good';
    assert.equal(await flow.startOver(), true);
    assert.equal(server.draft, undefined);
    assert.deepEqual(await slots(phone.locker), []);
  });
});

describe('A sent card that is put right', () => {
  const before = {
    id: '0193d000-0000-7000-8000-00000000000d',
    answeredOn: '2026-05-03',
    device: 'PAPER',
    helpedBy: 'COACH',
    answers: [
      { question: 'goal', state: 'VALUE', value: 2 },
      { question: 'health', state: 'CANNOT_ANSWER' },
      { question: 'belief', state: 'SKIPPED' },
      { question: 'paid-work', state: 'VALUE', value: 0 },
      { question: 'paid-hours', state: 'NOT_ASKED' },
    ],
  } as const;

  test('begins with its own answers, at the review, and saves no draft', async () => {
    const { server, flow } = await correcting();
    assert.deepEqual(flow.screen, { kind: 'review' });
    assert.equal(flow.filling.answer('goal')?.value, 2);
    flow.give(GOAL, value(4));
    await flow.settled();
    assert.deepEqual(server.calls, []);
  });

  test('survives a reload', async () => {
    const { phone, page, flow } = await correcting();
    flow.give(GOAL, value(4));
    await new Promise(setImmediate);
    const after = await phone.open(undefined, page);
    assert.equal(after.filling.answer('goal')?.value, 4);
    assert.equal(after.filling.cardId, flow.filling.cardId);
  });

  test('is sent as a new card of the same day that names the old one', async () => {
    const { server, phone, flow } = await correcting();
    flow.give(GOAL, value(4));
    flow.submit();
    await flow.settled();
    const [card] = server.stored.values();
    assert.equal(card?.corrects, before.id);
    assert.equal(card?.answeredOn, '2026-05-03');
    assert.equal(card?.helpedBy, 'COACH');
    assert.equal(card?.device, 'OWN');
    assert.notEqual(card?.id, before.id);
    assert.deepEqual(await slots(phone.locker), []);
  });

  async function correcting() {
    const server = new FakeWebApp();
    const phone = new Phone(server);
    const page = { ...server.pageNow(), readAt: NOW, corrects: { ...before, answers: [...before.answers] } };
    return { server, phone, page, flow: await phone.open(undefined, page) };
  }
});

async function filled() {
  const server = new FakeWebApp();
  const phone = new Phone(server);
  const flow = await phone.open();
  flow.give(GOAL, value(3));
  flow.give(HEALTH, value(4));
  flow.give(BELIEF, { state: 'SKIPPED' });
  await flow.settled();
  return { server, phone, flow };
}
