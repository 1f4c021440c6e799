import { begin } from './begin';
import type { Flow } from './flow';
import type { KeptPage, Surroundings } from './kept';
import { LaterLocker, PAGE_SLOT } from '../../lean/locker';
import type { Opened } from '../../lean/open-locker';
import { answersIn, slotOf } from './unsent';

/**
 * Most often the phone holds nothing. An old one takes a while to say so: until then the card is shown as the server has it,
 * and what is answered waits to be sent. If the phone does hold something the card begins anew with that, and with what was
 * answered meanwhile.
 *
 * @param opening must not fail
 * @param asSent whether the page can be shown before it is known what the phone holds
 * @param wanted the step that the address names; undefined leaves the choice to the card
 * @param show is called once or twice
 */
export async function showCard(
  page: KeptPage,
  opening: Promise<Opened>,
  asSent: boolean,
  around: Omit<Surroundings, 'locker' | 'ready'>,
  wanted: () => number | undefined,
  show: (flow: Flow) => void,
): Promise<Flow> {
  const asked = wanted();
  const early = asSent ? showEarly() : undefined;
  const stood = wanted();
  const { locker, kept } = await opening;
  if (early !== undefined && [...kept.keys()].every((slot) => slot === PAGE_SLOT)) {
    early.sendingMayBegin();
    return early.flow;
  }
  // The card that was begun before goes on; clocks say little of which came first.
  const [begun] = answersIn(kept);
  for (const answer of early?.flow.waiting ?? []) {
    kept.set(slotOf(answer), { ...answer, cardId: begun?.cardId ?? answer.cardId });
  }
  // Showing a card names its screen in the address: only a person who has moved on has asked for that screen.
  const flow = begin(page, kept, { ...around, locker }, wanted() === stood ? asked : wanted());
  show(flow);
  return flow;

  function showEarly(): { flow: Flow; sendingMayBegin: () => void } {
    let sendingMayBegin = () => {};
    const ready = new Promise<void>((resolve) => (sendingMayBegin = resolve));
    const locker = new LaterLocker(opening.then((opened) => opened.locker));
    const flow = begin(page, new Map(), { ...around, locker, ready }, asked);
    show(flow);
    return { flow, sendingMayBegin };
  }
}
