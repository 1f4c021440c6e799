import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../ui/framsteg-strip.js';
import type { Cell } from '../ui/curve-model.js';
import type { StripScale } from '../ui/framsteg-strip.js';
import { listKeys } from '../ui/list-keys.js';

/** The other half of `se.framsteg.progression.CaseloadSet`; all words come from there. */
interface CaseloadSet {
  readonly texts: CaseloadTexts;
  readonly scales: readonly StripScale[];
  readonly rows: readonly CaseloadRow[];
}

interface CaseloadTexts {
  readonly table: string;
  readonly search: string;
  readonly keys: string;
  readonly order: string;
  readonly nobody: string;
  readonly name: string;
  readonly answers: string;
  readonly change: string;
  readonly cards: string;
  readonly cannotAnswer: string;
  readonly late: string;
}

interface CaseloadRow {
  readonly path: string;
  readonly name: string;
  readonly programme: string;
  readonly cells: readonly Cell[];
  readonly answers: string;
  readonly latest: string;
  readonly change: string;
  readonly due: string;
  readonly turn: boolean;
  readonly own: string;
  readonly cannotAnswer: string;
  readonly late: readonly { readonly brief: string; readonly words: string; readonly path: string }[];
}

/**
 * A coach's participants. Filtering and the keys answer at once, without the server; the page's own style sheet styles it,
 * so it has no shadow. Roles are written out, since on a phone the rows are laid out as cards.
 */
export class FramstegCaseload extends LitElement {
  static override properties = {
    set: { attribute: false },
    sought: { state: true },
  };

  declare set: CaseloadSet | undefined;
  declare sought: string;

  private readonly keys = listKeys(this);

  constructor() {
    super();
    this.sought = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.keys);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.keys);
  }

  override render(): TemplateResult | typeof nothing {
    const { set } = this;
    if (!set) return nothing;
    const rows = set.rows.filter(row => row.name.toLocaleLowerCase().includes(this.sought));
    return html`
      <div class="field search">
        <label for="caseload-search">${set.texts.search}</label>
        <input id="caseload-search" type="search" autocomplete="off" aria-describedby="caseload-keys" @input=${this.search} />
      </div>
      <p class="soft small"><span id="caseload-keys">${set.texts.keys}</span> ${set.texts.order}</p>
      ${rows.length > 0 ? this.table(set, rows) : html`<p role="status">${set.texts.nobody}</p>`}
    `;
  }

  private table(set: CaseloadSet, rows: readonly CaseloadRow[]): TemplateResult {
    const { texts } = set;
    const heads = [texts.name, texts.answers, texts.change, texts.cards, texts.cannotAnswer, texts.late];
    return html`
      <table class="list" role="table" aria-label=${texts.table}>
        <thead role="rowgroup">
          <tr role="row">
            ${heads.map(head => html`<th role="columnheader" scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(row => this.row(set, row))}
        </tbody>
      </table>
    `;
  }

  private row(set: CaseloadSet, row: CaseloadRow): TemplateResult {
    const { texts } = set;
    const cell = (head: string, content: unknown) =>
      html`<td role="cell"><span class="head" aria-hidden="true">${head}</span>${content}</td>`;
    return html`
      <tr role="row" class=${row.turn ? 'turn' : ''}>
        <th role="rowheader" scope="row">
          <a href=${row.path}>${row.name}</a>${row.programme ? html`<span class="soft small">${row.programme}</span>` : nothing}
        </th>
        ${cell(texts.answers, html`${row.cells.length > 0
          ? html`<framsteg-strip .cells=${row.cells} .scales=${set.scales} words=${row.answers}></framsteg-strip>`
          : row.answers}${row.own ? html`<br />${row.own}` : nothing}`)}
        ${cell(texts.change, html`<span class="brief" title=${row.change}>${row.change}</span>`)}
        ${cell(texts.cards, html`${row.latest}<br />${row.turn ? html`<span class="dot"></span> ` : nothing}${row.due}`)}
        ${cell(texts.cannotAnswer, row.cannotAnswer)}
        ${row.late.length > 0
          ? cell(texts.late, html`<ul class="plain">${row.late.map(l => html`<li><a href=${l.path} title=${l.words}>${l.brief}</a></li>`)}</ul>`)
          : html`<td role="cell" class="empty"></td>`}
      </tr>
    `;
  }

  private readonly search = (event: Event): void => {
    this.sought = (event.target as HTMLInputElement).value.trim().toLocaleLowerCase();
  };
}

customElements.define('framsteg-caseload', FramstegCaseload);
