/* The fields of a page, known again when the page is built anew by their labels, since their ids are new each time. */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Secrets and files are never kept. */
const KEPT =
  'main :is(textarea, select, input:not(' +
  '[type=password], [type=file], [type=hidden], [autocomplete*=password], [autocomplete=one-time-code]))';

/** By their labels, and where several have the same, by which of those it is. */
export function fields(): Map<string, Field> {
  const found = new Map<string, Field>();
  for (const field of document.querySelectorAll<Field>(KEPT)) {
    const name = nameOf(field);
    let alike = 0;
    while (found.has(`${name} ${alike}`)) alike++;
    found.set(`${name} ${alike}`, field);
  }
  return found;
}

function nameOf(field: Field): string {
  const group = field.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  const label = field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? field.name;
  return `${group}/${label}`;
}

/** Of a dropdown the words, since there may be another choice the next time. */
export function valueOf(field: Field): string {
  if (isTick(field)) return String(field.checked);
  return field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.value;
}

/** As if the person had done it, so that the server hears of it. A choice that is gone is not made. */
export function put(field: Field, value: string): void {
  if (isTick(field)) field.checked = value === 'true';
  else if (field instanceof HTMLSelectElement) {
    const option = [...field.options].find(({ text }) => text === value);
    if (option === undefined) return;
    option.selected = true;
  } else field.value = value;
  for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
}

function isTick(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio';
}
