import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HttpCalls } from '../../../../main/frontend/progression/card/calls';
import { newId } from '../../../../main/frontend/lean/new-id';
import { ANNA, BO } from './fake-web-app';

const ANSWER = { instrument: 'bip', version: 1, state: 'VALUE', value: 3, basedOn: 0 } as const;

describe('A reply that is not ours', () => {
  for (const [name, reply] of Object.entries({
    'a sign-in page of the network': () => new Response('<html>', { status: 200 }),
    'a redirect': () => Promise.reject(new TypeError('redirected')),
  })) {
    test(`${name} counts as no network`, async () => {
      assert.deepEqual(await calls('t', reply).saveAnswer('c', 'goal', ANSWER), { kind: 'unreached' });
    });
  }

  test('an error page of a proxy counts as trouble', async () => {
    const outcome = await calls('t', () => new Response('<h1>Bad gateway</h1>', { status: 404 })).submit({} as never);
    assert.deepEqual(outcome, { kind: 'trouble', retryAfterSeconds: 0 });
  });
});

describe('A session', () => {
  test('that has ended is said to have ended', async () => {
    const outcome = await calls('t', () => new Response('{}', { status: 401 })).saveAnswer('c', 'goal', ANSWER);
    assert.deepEqual(outcome, { kind: 'ended' });
  });

  test('begun anew in another tab by the same person is used', async () => {
    const outcome = await calls('old', sessionOf(ANNA)).saveAnswer('c', 'goal', ANSWER);
    assert.equal(outcome.kind, 'done');
  });

  test('begun anew by somebody else is never used', async () => {
    const sent: string[] = [];
    const outcome = await calls('old', sessionOf(BO), sent).saveAnswer('c', 'goal', ANSWER);
    assert.deepEqual(outcome, { kind: 'ended' });
    assert.deepEqual(sent, ['PUT old', 'GET old']);
  });

  test('is asked for its token first when the page came without network', async () => {
    const sent: string[] = [];
    await calls('', sessionOf(ANNA), sent).saveAnswer('c', 'goal', ANSWER);
    assert.deepEqual(sent, ['GET ', 'PUT new']);
  });
});

test('a card id is a UUIDv7 of this moment', () => {
  const id = newId(0x0193_0000_1234);
  assert.match(id, /^01930000-1234-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(id, newId(0x0193_0000_1234));
});

type Reply = (method: string, token: string) => Response | Promise<Response>;

function calls(token: string, reply: Reply, sent: string[] = []): HttpCalls {
  return new HttpCalls(ANNA, token, '/kort/api', async (_path, init) => {
    const used = new Headers(init?.headers).get('Framsteg-Token') ?? '';
    sent.push(`${init?.method} ${used}`);
    return reply(init?.method ?? '', used);
  });
}

function sessionOf(account: string): Reply {
  return (method, token) => {
    if (method === 'GET') return Response.json({ account, token: 'new' });
    return token === 'new' ? Response.json({ revision: 1 }) : new Response('{}', { status: 401 });
  };
}
