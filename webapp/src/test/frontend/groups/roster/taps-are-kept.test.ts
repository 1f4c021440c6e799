import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { State } from '../../../../main/frontend/groups/roster/contract';
import type { Register } from '../../../../main/frontend/groups/roster/register';
import { NO_LOCKER } from '../../../../main/frontend/lean/locker';
import { FakeWebApp, KIM, Phone } from './fake-web-app';

let server: FakeWebApp;
let phone: Phone;

beforeEach(() => {
  server = new FakeWebApp();
  phone = new Phone(server);
});

const states = (): State[] => server.rows.map(({ state }) => state);
const line = (register: Register, who: string) => register.lines.find(({ row }) => row.participantId === who)!;
const slots = async () => [...(await phone.locker.contents()).keys()];

async function tapped(who: string, state: State, register?: Register): Promise<Register> {
  const opened = register ?? (await phone.open());
  opened.tap(who, state);
  await opened.settled();
  return opened;
}

test('it says saved only when the server has it', async () => {
  const register = await phone.open();
  server.weather = 'no network';
  await tapped('aino', 'CAME', register);
  assert.equal(register.status, 'unreached');
  assert.equal(line(register, 'aino').shown, 'CAME');
  assert.equal(line(register, 'aino').tap?.state, 'CAME');
  assert.equal(register.waiting, 1);
  server.weather = 'good';
  phone.ring();
  await register.settled();
  assert.equal(register.status, 'saved');
  assert.equal(line(register, 'aino').tap, undefined);
  assert.deepEqual(states(), ['CAME', 'EXPECTED', 'EXPECTED']);
});

test('a lost reply does not store the tap twice', async () => {
  server.weather = 'reply lost';
  const register = await tapped('aino', 'LATE');
  server.weather = 'good';
  register.wake();
  await register.settled();
  assert.equal(server.stored.length, 1);
  assert.equal(server.row('aino').version, 1);
  assert.equal(register.waiting, 0);
});

test('a reload without network keeps what was tapped, and it is sent once', async () => {
  const before = await phone.open();
  server.weather = 'reply lost';
  before.tap('aino', 'CAME');
  before.tap('bo', 'ABSENT');
  await before.settled();
  server.weather = 'no network';
  const kept = (await phone.locker.read<{ roster: unknown; token: string }>('page'))!;
  assert.equal(kept.token, '');
  const after = await phone.open(kept as never);
  assert.deepEqual(after.lines.map(({ shown }) => shown), ['CAME', 'ABSENT', 'EXPECTED']);
  assert.equal(after.waiting, 2);
  server.weather = 'good';
  after.wake();
  await after.settled();
  assert.deepEqual(server.stored.map(({ participantId }) => participantId).sort(), ['aino', 'bo']);
  assert.deepEqual(await slots(), []);
});

test('names stay on the phone no longer than something waits', async () => {
  const register = await tapped('aino', 'CAME');
  assert.deepEqual(await slots(), []);
  server.weather = 'no network';
  await tapped('bo', 'CAME', register);
  assert.deepEqual((await slots()).filter((slot) => slot === 'page'), ['page']);
});

test('what never left the phone is taken back without a call', async () => {
  const register = await phone.open();
  server.weather = 'no network';
  await tapped('aino', 'CAME', register);
  register.tap('bo', 'CAME');
  register.undo('bo');
  await register.settled();
  server.weather = 'good';
  register.wake();
  await register.settled();
  assert.deepEqual(server.stored.map(({ participantId, state }) => `${participantId} ${state}`), ['aino CAME']);
});

test('what may have reached the server is taken back on top of it', async () => {
  server.weather = 'reply lost';
  const register = await tapped('aino', 'CAME');
  register.undo('aino');
  server.weather = 'good';
  register.wake();
  await register.settled();
  assert.deepEqual(server.stored.map(({ state, basedOn }) => `${state} on ${basedOn}`), ['CAME on 0', 'EXPECTED on 1']);
  assert.equal(line(register, 'aino').shown, 'EXPECTED');
});

test('undo leads back to what stood before the tap', async () => {
  server.elsewhere('aino', 'ABSENT_REPORTED');
  const register = await tapped('aino', 'CAME');
  register.undo('aino');
  await register.settled();
  assert.equal(server.row('aino').state, 'ABSENT_REPORTED');
});

test('everyone at once leaves those alone of whom something is known, and can be taken back', async () => {
  server.elsewhere('cem', 'ABSENT');
  const register = await phone.open();
  register.everyoneIsHere();
  await register.settled();
  assert.deepEqual(states(), ['CAME', 'CAME', 'ABSENT']);
  assert.equal(server.calls.filter((call) => call.includes('CAME')).length, 1);
  assert.equal(register.here, 2);
  register.undoEveryone();
  await register.settled();
  assert.deepEqual(states(), ['EXPECTED', 'EXPECTED', 'ABSENT']);
});

test('of two leaders the second is shown what stands and says which', async () => {
  const register = await phone.open();
  server.elsewhere('aino', 'ABSENT');
  await tapped('aino', 'CAME', register);
  const disputed = line(register, 'aino');
  assert.equal(disputed.shown, 'ABSENT');
  assert.equal(disputed.tap?.dispute?.row?.registeredBy, 'Kim');
  assert.equal(register.waiting, 0);
  assert.equal(server.row('aino').state, 'ABSENT');
  register.tap('aino', 'CAME');
  await register.settled();
  assert.equal(server.row('aino').state, 'CAME');
  assert.equal(line(register, 'aino').tap, undefined);
});

test('a dispute outlives a reload and goes when somebody has seen it', async () => {
  const register = await phone.open();
  server.elsewhere('aino', 'ABSENT');
  await tapped('aino', 'CAME', register);
  const again = await phone.open();
  again.leave(line(again, 'aino'));
  await again.settled();
  assert.equal(server.row('aino').state, 'ABSENT');
  assert.deepEqual(await slots(), []);
});

test('two who say the same do not disagree', async () => {
  const register = await phone.open();
  server.elsewhere('aino', 'CAME');
  await tapped('aino', 'CAME', register);
  assert.equal(line(register, 'aino').tap, undefined);
  assert.equal(server.row('aino').version, 1);
});

test('an ended session keeps the taps, and they are sent after the next sign-in', async () => {
  server.weather = 'session ended';
  const register = await tapped('aino', 'CAME');
  assert.equal(register.status, 'ended');
  assert.equal(phone.timers.length, 0);
  server.weather = 'good';
  const next = await phone.open();
  assert.equal(server.row('aino').state, 'CAME');
  assert.equal(next.waiting, 0);
});

test('when somebody else has signed in nothing goes in their name', async () => {
  const register = await phone.open();
  server.signedIn = KIM;
  await tapped('aino', 'CAME', register);
  register.addGuest('Sam');
  await register.settled();
  await register.look();
  assert.equal(register.status, 'ended');
  assert.equal(server.stored.length, 0);
  assert.equal(server.guests.length, 0);
  assert.equal(register.waiting, 2);
});

test('what the server will not take any more is said and not forgotten', async () => {
  const register = await phone.open();
  server.weather = 'no network';
  await tapped('aino', 'CAME', register);
  server.weather = 'good';
  server.closed = true;
  register.wake();
  await register.settled();
  assert.equal(line(register, 'aino').tap?.dispute?.problem, 'urn:framsteg:problem:session-closed');
  assert.equal(line(register, 'aino').shown, 'EXPECTED');
});

test('it is tried again later and later, and no tap makes it hurry for ever', async () => {
  server.weather = 'unavailable';
  const register = await tapped('aino', 'CAME');
  const waits = [phone.timers[0]!.millis];
  for (let i = 0; i < 7; i++) {
    phone.ring();
    await register.settled();
    waits.push(phone.timers[0]!.millis);
  }
  assert.deepEqual(waits, [2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
});

test('a guest is there once, whatever became of the reply, and can go again', async () => {
  server.weather = 'reply lost';
  const register = await phone.open();
  register.addGuest('Sam');
  await register.settled();
  assert.deepEqual(register.guests.map(({ name }) => name), ['Sam']);
  server.weather = 'good';
  register.wake();
  await register.settled();
  assert.deepEqual(server.guests.map(({ name }) => name), ['Sam']);
  register.removeGuest(register.guests[0]!);
  await register.settled();
  assert.deepEqual(server.guests, []);
  assert.deepEqual(register.guests, []);
});

test('a guest who never left the phone goes without a call', async () => {
  const register = await phone.open();
  server.weather = 'no network';
  await tapped('aino', 'CAME', register);
  register.addGuest('Sam');
  register.removeGuest(register.guests[0]!);
  await register.settled();
  server.weather = 'good';
  register.wake();
  await register.settled();
  assert.ok(!server.calls.includes('guest Sam'));
});

test('a list from paper goes in one call, marked as such', async () => {
  const register = await phone.open();
  register.enter(new Map<string, State>([['aino', 'CAME'], ['bo', 'LEFT_EARLY']]));
  await register.settled();
  assert.deepEqual(server.stored.map(({ paper }) => paper), [true, true]);
  assert.equal(server.calls.filter((call) => call.includes(' on ')).length, 1);
});

test('sixty people go fifty at a time', async () => {
  for (let i = 3; i < 60; i++) server.rows.push({ ...server.row('aino'), participantId: `p${i}`, name: `p${i}` });
  const register = await phone.open();
  register.everyoneIsHere();
  await register.settled();
  assert.deepEqual(server.calls.map((call) => call.split(', ').length), [50, 10]);
  assert.equal(register.here, 60);
});

test('where the device keeps nothing the page would lose what is not saved', async () => {
  assert.equal(NO_LOCKER.lasts, false);
  const register = await phone.open();
  assert.equal(register.wouldLose, false);
  server.weather = 'no network';
  await tapped('aino', 'CAME', register);
  assert.equal(register.wouldLose, true);
});
