import assert from 'node:assert/strict';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, test } from 'node:test';
import { sendAll } from '../../../../main/frontend/groups/roster/left-behind';
import { LOCKER } from '../../../../main/frontend/groups/roster/unsaved';
import { DeviceDatabase } from '../../../../main/frontend/lean/device';
import { ownerOf, SealedLocker } from '../../../../main/frontend/lean/sealed-locker';
import { forget, presentIs, unsent } from '../../../../main/frontend/lean/sign-out';
import { FakeWebApp, KIM, Phone, SARA } from './fake-web-app';

let server: FakeWebApp;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  server = new FakeWebApp();
});

/** A page on which somebody was tapped without network, and which has closed. */
async function tappedWithoutNetwork(account = SARA): Promise<void> {
  const phone = new Phone(server, await SealedLocker.open(ownerOf(account, LOCKER)));
  const register = await phone.open({ ...server.pageNow(), account });
  server.weather = 'no network';
  register.tap('aino', 'LEFT_EARLY');
  await register.settled();
  server.weather = 'good';
  await presentIs(account);
}

async function lying(): Promise<string> {
  const database = await DeviceDatabase.open();
  const bytes = new TextDecoder('latin1');
  return (await database.sealed()).map(([place, { bytes: sealed }]) => place.join(' ') + bytes.decode(sealed)).join(' ');
}

test('what lies on the phone is ciphertext, under names that tell nothing', async () => {
  await tappedWithoutNetwork();
  const found = await lying();
  assert.match(found, /unsaved-/);
  for (const word of ['aino', 'LEFT_EARLY', 'Grupp', '0193c000']) assert.ok(!found.includes(word), word);
});

test('another page of the same account sends it, once, and nothing stays', async () => {
  await tappedWithoutNetwork();
  server.weather = 'reply lost';
  await sendAll(SARA, undefined, () => server);
  server.weather = 'good';
  await sendAll(SARA, undefined, () => server);
  assert.equal(server.stored.length, 1);
  assert.equal(await lying(), '');
});

test("another account's page sends nothing of it", async () => {
  await tappedWithoutNetwork();
  await sendAll(KIM, undefined, () => server);
  assert.equal(server.stored.length, 0);
  assert.notEqual(await lying(), '');
});

test('signing out counts what is not saved, and leaves nothing behind', async () => {
  await tappedWithoutNetwork();
  assert.equal(await unsent(), 1);
  await forget();
  assert.equal(await unsent(), 0);
  assert.equal(await lying(), '');
  await sendAll(SARA, undefined, () => server);
  assert.equal(server.stored.length, 0);
});

test('where nothing was ever kept, looking leaves no trace', async () => {
  await sendAll(SARA, undefined, () => server);
  assert.deepEqual(await indexedDB.databases(), []);
});
