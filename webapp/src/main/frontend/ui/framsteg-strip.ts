import { css, html, LitElement, type TemplateResult } from 'lit';
import { depths } from './curve-depths.js';
import { depth, type Cell } from './curve-model.js';

export interface StripScale {
  readonly lowest: number;
  readonly highest: number;
}

/** The answers of one card as a row of small squares, light to deep, with their numbers. */
export class FramstegStrip extends LitElement {
  static override styles = [
    depths,
    css`
      :host {
        display: inline-block;
      }
      .squares {
        display: flex;
        gap: 2px;
        font-size: 0.75rem;
        line-height: 1.375rem;
        font-variant-numeric: tabular-nums;
        text-align: center;
      }
      .square {
        inline-size: 1.375rem;
        block-size: 1.375rem;
        border-radius: 0.25rem;
        color: light-dark(#17211c, #e9efeb);
      }
      .d1 {
        background: var(--curve-depth-1);
      }
      .d2 {
        background: var(--curve-depth-2);
      }
      .d3 {
        background: var(--curve-depth-3);
        color: #0b130f;
      }
      .d4 {
        background: var(--curve-depth-4);
        color: light-dark(#fff, #0b130f);
      }
      .d5 {
        background: var(--curve-depth-5);
        color: light-dark(#fff, #0b130f);
      }
      .gap {
        display: grid;
        place-items: center;
      }
      .cannot-answer::before {
        content: '';
        inline-size: 0.5rem;
        block-size: 0.5rem;
        rotate: 45deg;
        border: 1.5px solid var(--ink-soft);
      }
      .skipped::before {
        content: '';
        inline-size: 0.6rem;
        border-block-start: 2px solid var(--ink-soft);
      }
      @media (forced-colors: active) {
        .square:not(.gap) {
          border: 1px solid CanvasText;
          line-height: 1.25rem;
        }
      }
      @media print {
        .square {
          print-color-adjust: exact;
        }
      }
    `,
  ];
  static override properties = {
    cells: { attribute: false },
    scales: { attribute: false },
    words: {},
  };

  declare cells: readonly Cell[];
  /** One for each cell. */
  declare scales: readonly StripScale[];
  /** The same in words. */
  declare words: string;

  override render(): TemplateResult {
    return html`<div class="squares" role="img" aria-label=${this.words}>${this.cells.map((c, i) => this.square(c, i))}</div>`;
  }

  private square(cell: Cell, i: number): TemplateResult {
    const scale = this.scales[i];
    return typeof cell === 'number' && scale
      ? html`<span class="square d${depth(cell, scale)}">${cell}</span>`
      : html`<span class="square gap ${cell ?? ''}"></span>`;
  }
}

customElements.define('framsteg-strip', FramstegStrip);
