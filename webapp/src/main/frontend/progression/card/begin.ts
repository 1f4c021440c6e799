import { newId } from '../../lean/new-id';
import { Filling, same, type Circumstances } from './filling';
import { Flow } from './flow';
import { CIRCUMSTANCES_SLOT, CORRECTION_SLOT, type Correction, type KeptPage, type Surroundings } from './kept';
import { Outbox } from './outbox';
import type { Screen } from './screen';
import { answersIn, type Unsent } from './unsent';

/**
 * Puts a flow together from what the page brought and what lies in the locker, and sends what is left there.
 *
 * @param kept what lies in the locker
 * @param wanted the step that the address names; undefined leaves the choice to the card
 */
export function begin(
  page: KeptPage,
  kept: Map<string, unknown>,
  around: Surroundings,
  wanted: number | undefined,
): Flow {
  const outbox = new Outbox(around.calls, around.locker, around.later, around.ready);
  const correction = kept.get(CORRECTION_SLOT) as Correction | undefined;
  const circumstances = (kept.get(CIRCUMSTANCES_SLOT) as Circumstances | undefined) ?? usual(page);
  const cardId =
    page.card.draft?.cardId ?? answersIn(kept)[0]?.cardId ?? correction?.cardId ?? newId(around.now?.());
  const filling = new Filling(page.card, cardId);
  for (const { question, state, value } of correction?.answers ?? page.corrects?.answers ?? []) {
    if (state !== 'NOT_ASKED') filling.give(question, { state, value });
  }
  takeUp(outbox.take(kept, cardId), filling, outbox);
  const flow = new Flow(page, filling, circumstances, around, outbox);
  flow.screen = firstScreen(page, filling, outbox.submitting, wanted);
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
