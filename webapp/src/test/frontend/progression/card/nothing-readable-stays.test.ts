import assert from 'node:assert/strict';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, test } from 'node:test';
import { DeviceDatabase } from '../../../../main/frontend/lean/device';
import { sendLeftBehind } from '../../../../main/frontend/progression/card/left-behind';
import { SealedLocker } from '../../../../main/frontend/lean/sealed-locker';
import { forget, presentIs, unsent } from '../../../../main/frontend/lean/sign-out';
import { Tabs } from '../../../../main/frontend/progression/card/tabs';
import { ANNA, BO, FakeWebApp } from './fake-web-app';
import { GOAL, HEALTH, Phone, slots, value } from './phone';

let device: IDBFactory;

beforeEach(() => {
  device = new IDBFactory();
  globalThis.indexedDB = device;
});

describe('What lies on the phone', () => {
  test('is ciphertext: no answer, question or state can be read in it', async () => {
    const locker = await SealedLocker.open(ANNA);
    await locker.write('answer-0', { question: 'health', state: 'CANNOT_ANSWER', value: 4 });
    const lying = await everything();
    for (const word of ['health', 'CANNOT_ANSWER', 'question']) assert.equal(lying.includes(word), false, word);
    assert.deepEqual(await locker.read('answer-0'), { question: 'health', state: 'CANNOT_ANSWER', value: 4 });
  });

  test('lies under a key that cannot be read out', async () => {
    await SealedLocker.open(ANNA);
    const key = await (await DeviceDatabase.open()).get<CryptoKey>('keys', ANNA);
    assert.equal(key?.extractable, false);
    await assert.rejects(crypto.subtle.exportKey('raw', key!));
  });

  test('is sealed anew each time', async () => {
    const locker = await SealedLocker.open(ANNA);
    await locker.write('answer-0', 1);
    const first = await everything();
    await locker.write('answer-0', 1);
    assert.notEqual(await everything(), first);
  });

  test('opens only where it was put', async () => {
    const locker = await SealedLocker.open(ANNA);
    await locker.write('answer-0', 'mine');
    const database = await DeviceDatabase.open();
    await database.put('sealed', [ANNA, 'answer-1'], await database.get('sealed', [ANNA, 'answer-0']));
    assert.equal(await locker.read('answer-1'), undefined);
  });

  test('is thrown away when nobody came back for it in 30 days', async () => {
    const locker = await SealedLocker.open(ANNA);
    await locker.write('answer-0', 'old');
    const later = Date.now() + 31 * 24 * 3600 * 1000;
    const bo = await SealedLocker.open(BO, undefined, later);
    assert.deepEqual(await slots(bo), []);
    assert.deepEqual(await slots(locker), []);
  });
});

describe('Another account on the same phone', () => {
  test('sees nothing of the former and sends nothing of theirs', async () => {
    const anna = new FakeWebApp(ANNA);
    const annas = await new Phone(anna, await SealedLocker.open(ANNA)).open();
    anna.weather = 'session ended';
    annas.give(GOAL, value(2));
    await annas.settled();

    const bo = new FakeWebApp(BO);
    const bos = await new Phone(bo, await SealedLocker.open(BO)).open();
    assert.equal(bos.filling.begun, false);
    assert.deepEqual(bo.calls, []);
    bos.give(HEALTH, value(5));
    bos.submit();
    await bos.settled();
    assert.deepEqual([...bo.stored.values()][0]?.answers[0], { question: 'goal', state: 'SKIPPED' });

    anna.weather = 'good';
    const again = await new Phone(anna, await SealedLocker.open(ANNA)).open();
    assert.equal(again.status, 'saved');
    assert.equal(anna.draft?.answers[0]?.value, 2);
  });
});

describe('A card that was put right and left on its way', () => {
  const CORRECTION = `${ANNA}/0193d000-0000-7000-8000-00000000000d`;

  test('is sent from any other of the card\'s pages, and lies in nobody\'s way', async () => {
    const left = { id: 'x', corrects: 'y', answers: [] };
    await (await SealedLocker.open(CORRECTION)).write('submission', left);
    await (await SealedLocker.open(BO)).write('submission', left);
    const anna = new FakeWebApp(ANNA);
    const flow = await new Phone(anna, await SealedLocker.open(ANNA)).open();
    assert.deepEqual(flow.screen, { kind: 'step', step: 0 });
    await sendLeftBehind(ANNA, ANNA, anna);
    assert.deepEqual(anna.calls, ['submit']);
    assert.deepEqual(await slots(await SealedLocker.open(CORRECTION)), []);
    assert.deepEqual(await slots(await SealedLocker.open(BO)), ['submission']);
  });

  test('is forgotten with the rest when its owner signs out', async () => {
    await (await SealedLocker.open(CORRECTION)).write('correction', { answers: [] });
    await presentIs(ANNA);
    assert.equal(await unsent(), 1);
    await forget();
    assert.equal(await unsent(), 0);
    assert.deepEqual(await slots(await SealedLocker.open(CORRECTION)), []);
  });
});

describe('A borrowed phone', () => {
  test('is left without so much as an empty database', async () => {
    await presentIs(undefined);
    assert.equal(await unsent(), 0);
    await forget();
    assert.deepEqual(await device.databases(), []);
  });

  test('tells its other tabs all the same when its user signs out', async () => {
    const tab = new Tabs(ANNA);
    const heard = new Promise<string>((hear) => tab.onNews(({ kind }) => hear(kind)));
    await forget();
    assert.equal(await heard, 'signed out');
    tab.close();
  });
});

describe('Signing out', () => {
  test('counts first what only the phone has', async () => {
    assert.equal(await unsent(), 0);
    const locker = await SealedLocker.open(ANNA);
    await presentIs(ANNA);
    await locker.write('page', {});
    await locker.write('answer-3', {});
    await locker.write('submission', {});
    assert.equal(await unsent(), 2);
  });

  test('leaves nothing, the key included, and nothing of others is touched', async () => {
    const bo = await SealedLocker.open(BO);
    await bo.write('answer-0', 'bo');
    const anna = await SealedLocker.open(ANNA);
    await anna.write('answer-0', 'anna');
    await presentIs(ANNA);
    await forget();
    assert.deepEqual(await slots(anna), []);
    const database = await DeviceDatabase.open();
    assert.equal(await database.get('keys', ANNA), undefined);
    assert.equal(await database.get('last', 'account'), undefined);
    assert.equal(await bo.read('answer-0'), 'bo');
  });
});

async function everything(): Promise<string> {
  const database = await DeviceDatabase.open();
  const found: string[] = [];
  for (const place of await database.places()) {
    const sealed = await database.get<{ iv: Uint8Array; bytes: ArrayBuffer }>('sealed', place);
    found.push(Buffer.from(sealed!.iv).toString('latin1') + Buffer.from(sealed!.bytes).toString('latin1'));
  }
  return found.join();
}
