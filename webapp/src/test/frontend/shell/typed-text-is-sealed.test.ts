import assert from 'node:assert/strict';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, test } from 'node:test';
import { seal, throwKeyAway, unseal } from '../../../main/frontend/shell/seal';

const ANNA = 'anna';
const BO = 'bo';
const TYPED = { typed: 'Kanariefågel' };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('What was typed', () => {
  test('cannot be read where it lies', async () => {
    const text = atob(await seal(ANNA, TYPED));
    for (const word of ['typed', 'Kanarief', ANNA]) assert.equal(text.includes(word), false, word);
  });

  test('is sealed anew each time', async () => {
    assert.notEqual(await seal(ANNA, TYPED), await seal(ANNA, TYPED));
  });

  test('opens for the same person', async () => {
    assert.deepEqual(await unseal(ANNA, await seal(ANNA, TYPED)), TYPED);
  });

  test('is sealed under one key by all tabs, however they hurry', async () => {
    const [one, other] = await Promise.all([seal(ANNA, 1), seal(ANNA, 2)]);
    assert.deepEqual([await unseal(ANNA, one!), await unseal(ANNA, other!)], [1, 2]);
  });

  test('does not open for somebody else', async () => {
    assert.equal(await unseal(BO, await seal(ANNA, TYPED)), undefined);
  });

  test('does not open when something in it was changed, or it is nothing of ours', async () => {
    const text = await seal(ANNA, TYPED);
    const another = text.startsWith('A') ? 'B' : 'A';
    assert.equal(await unseal(ANNA, another + text.slice(1)), undefined);
    assert.equal(await unseal(ANNA, 'not base64!'), undefined);
  });

  test('opens for nobody when the key has been thrown away', async () => {
    const text = await seal(ANNA, TYPED);
    await throwKeyAway();
    assert.deepEqual(await indexedDB.databases(), []);
    assert.equal(await unseal(ANNA, text), undefined);
  });
});
