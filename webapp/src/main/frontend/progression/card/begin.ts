import { newCardId } from './card-id';
import { Filling, same, type Circumstances } from './filling';
import { Flow } from './flow';
import { CIRCUMSTANCES_SLOT, CORRECTION_SLOT, type Correction, type KeptPage, type Surroundings } from './kept';
import { Outbox } from './outbox';
import type { Screen } from './screen';
import type { Unsent } from './unsent';

/**
 * Puts a flow together from what the page brought and what lies in the locker, and sends what is left there.
 *
 * @param wanted the step that the address names; undefined leaves the choice to the card. Asked last: the person may have
 *   gone back while the phone was still reading, and nobody listened
 */
export async function begin(page: KeptPage, around: Surroundings, wanted: () => number | undefined): Promise<Flow> {
  const { locker } = around;
  const outbox = new Outbox(around.calls, locker, around.later);
  const left = await outbox.load(page.card.draft?.cardId);
  const correction = await locker.read<Correction>(CORRECTION_SLOT);
  const circumstances = (await locker.read<Circumstances>(CIRCUMSTANCES_SLOT)) ?? usual(page);
  const cardId = page.card.draft?.cardId ?? left[0]?.cardId ?? correction?.cardId ?? newCardId(around.now?.());
  const filling = new Filling(page.card, cardId);
  for (const { question, state, value } of correction?.answers ?? page.corrects?.answers ?? []) {
    if (state !== 'NOT_ASKED') filling.give(question, { state, value });
  }
  takeUp(left, filling, outbox);
  const flow = new Flow(page, filling, circumstances, around, outbox);
  flow.screen = firstScreen(page, filling, outbox.submitting, wanted());
  outbox.listen(flow);
  if (!outbox.empty) outbox.kick();
  return flow;
}

function usual({ borrowed, corrects }: KeptPage): Circumstances {
  const device = borrowed ? 'SHARED' : 'OWN';
  if (corrects == null) return { helpedBy: 'NOBODY', device };
  return { helpedBy: corrects.helpedBy, device: corrects.device === 'PAPER' ? device : corrects.device };
}

/** The person's own answers go on top of what the server has, until it is known which is newer. */
function takeUp(left: Unsent[], filling: Filling, outbox: Outbox): void {
  for (const unsent of left) {
    const saved = filling.answer(unsent.question);
    if (saved !== undefined && same(saved, unsent)) outbox.drop(unsent.question);
    else filling.give(unsent.question, { state: unsent.state, value: unsent.value });
  }
}

function firstScreen(page: KeptPage, filling: Filling, submitting: boolean, wanted: number | undefined): Screen {
  if (submitting) return { kind: 'sending' };
  if (page.corrects != null && wanted === undefined) return { kind: 'review' };
  const { state } = page.card.due;
  if (!filling.begun && state === 'NONE') return { kind: 'nothing to do' };
  if (!filling.begun && state === 'LATER' && wanted === undefined) return { kind: 'welcome' };
  const step = wanted ?? filling.firstOpenStep;
  return step >= filling.steps.length ? { kind: 'review' } : { kind: 'step', step: Math.max(0, step) };
}
