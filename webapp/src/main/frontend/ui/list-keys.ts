/**
 * Keys for a list of links: slash goes to its search field, arrows from row to row, Escape from the search to the first.
 * Enter needs nothing: a link follows it by itself.
 */
export function listKeys(list: HTMLElement): (event: KeyboardEvent) => void {
  return event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = goal(list, event);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
}

function goal(list: HTMLElement, event: KeyboardEvent): HTMLElement | undefined {
  const focused = document.activeElement;
  const search = list.querySelector<HTMLElement>('input[type=search]') ?? undefined;
  const writing = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
  if (event.key === '/') return writing ? undefined : search;
  const links = [...list.querySelectorAll<HTMLElement>('tbody th a')];
  const at = links.findIndex(link => link === focused);
  const inSearch = focused !== null && focused === search;
  if (event.key === 'ArrowDown' && (at >= 0 || inSearch)) return links[at + 1];
  if (event.key === 'ArrowUp' && at >= 0) return links[at - 1] ?? search;
  if (event.key === 'Escape' && inSearch) return links[0];
  return undefined;
}
