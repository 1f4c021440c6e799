import assert from 'node:assert/strict';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, test } from 'node:test';
import { PAGE_SLOT } from '../../../main/frontend/lean/locker';
import { lastKept, openLocker } from '../../../main/frontend/lean/open-locker';
import { presentIs } from '../../../main/frontend/lean/sign-out';

const ANNA = '0193a000-0000-7000-8000-00000000000a';
const BO = '0193b000-0000-7000-8000-00000000000b';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function annaKept(page: unknown): Promise<void> {
  const { locker } = await openLocker(ANNA, false, 'roster');
  await locker.write(PAGE_SLOT, page);
  await presentIs(ANNA);
}

test('the next page finds what the one before has kept', async () => {
  await annaKept('page');
  const { locker, kept } = await openLocker(ANNA, false, 'roster');
  assert.equal(locker.lasts, true);
  assert.deepEqual([...kept], [[PAGE_SLOT, 'page']]);
});

test('a borrowed phone is given nothing to keep', async () => {
  const { locker, kept } = await openLocker(ANNA, true);
  await locker.write('answer-0', 'anna');
  assert.equal(locker.lasts, false);
  assert.equal(kept.size, 0);
  assert.deepEqual(await indexedDB.databases(), []);
});

test('a phone that keeps nothing is as a borrowed one', async () => {
  indexedDB.open = () => {
    throw new DOMException('private window', 'SecurityError');
  };
  const { locker, kept } = await openLocker(ANNA, false);
  assert.equal(locker.lasts, false);
  assert.equal(kept.size, 0);
  assert.equal(await lastKept(''), undefined);
});

test('without network the page of the account that was here last is shown, and to nobody else', async () => {
  await annaKept('page');
  assert.equal(await lastKept('', 'roster'), 'page');
  assert.equal(await lastKept(ANNA, 'roster'), 'page');
  assert.equal(await lastKept(BO, 'roster'), undefined);
  assert.equal(await lastKept('', undefined), undefined);
  await presentIs(BO);
  assert.equal(await lastKept('', 'roster'), undefined);
});

test('looking where nothing was ever kept leaves no trace', async () => {
  assert.equal(await lastKept(''), undefined);
  assert.deepEqual(await indexedDB.databases(), []);
});
