/** Must be among those that sw.js keeps; each page has one. */
const CACHE = (shell: string) => `shell ${shell}`;

/**
 * Lets the phone keep the page without what it says about anybody, with its script and style, so that it opens without
 * network. Does nothing when this edition is kept already.
 */
export async function keepShell(shell: string, edition: string): Promise<void> {
  try {
    const cache = await caches.open(CACHE(shell));
    const kept = await cache.match(shell);
    if (kept !== undefined && (await kept.text()).includes(`data-edition="${edition}"`)) return;
    const parts = document.querySelectorAll<HTMLElement>('link[rel=stylesheet], script[src]');
    const addresses = [...parts].map((part) => part.getAttribute('href') ?? part.getAttribute('src') ?? '');
    for (const old of await cache.keys()) await cache.delete(old);
    await cache.addAll([...addresses, shell]);
  } catch {
    // No room, or a private window: then the page needs the network to open.
  }
}
