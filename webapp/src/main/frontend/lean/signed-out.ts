/** What the tabs of one browser tell each other: all share one session, and what the phone keeps. */
export const CHANNEL = 'framsteg-card';

export type SignedOut = { kind: 'signed out' };

export function tellSignedOut(): void {
  const channel = openChannel();
  channel?.postMessage({ kind: 'signed out' } satisfies SignedOut);
  channel?.close();
}

/** Undefined where the browser does not let tabs talk. */
export function openChannel(): BroadcastChannel | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);
}
