/** The screen's number lives in the address, so that reload, the back button and a return from sign-in find it. */
const NAME = 'fraga';
const CORRECTS = 'corrects';

/** The card that is put right, when the address names one. */
export function corrected(address: URL = new URL(location.href)): string | undefined {
  return address.searchParams.get(CORRECTS) ?? undefined;
}


/** The step that the address names, counted from 0; undefined when it names none. */
export function wantedStep(address: URL = new URL(location.href)): number | undefined {
  const number = Number(address.searchParams.get(NAME));
  return Number.isInteger(number) && number > 0 ? number - 1 : undefined;
}

export function addressOf(step: number | undefined): string {
  const named = new URLSearchParams();
  const card = corrected();
  if (card !== undefined) named.set(CORRECTS, card);
  if (step !== undefined) named.set(NAME, String(step + 1));
  return named.size === 0 ? '/kort' : `/kort?${named}`;
}

interface Left {
  /** Whether the screen before in the browser's history is one of ours, so that "back" may simply go there. */
  inside: boolean;
  /** Whether the review sent the person here, who then goes back to it. */
  fromReview: boolean;
}

export function here(): Left {
  const left = history.state as Partial<Left> | null;
  return { inside: left?.inside === true, fromReview: left?.fromReview === true };
}

export function goTo(step: number, fromReview: boolean): void {
  history.pushState({ inside: true, fromReview } satisfies Left, '', addressOf(step));
}

/** Names the screen in the address without leaving a mark in the history. */
export function settleAt(step: number | undefined): void {
  history.replaceState({ ...here() } satisfies Left, '', addressOf(step));
}
