import { css } from 'lit';

/** The sizes in rem are those of curve-drawing.ts. */
export const curveStyle = css`
  :host {
    display: block;
    --curve-line: var(--fs-voice, light-dark(#14524f, #8fd3cb));
    --curve-rule: var(--fs-rule, light-dark(#d5dcda, #3c4846));
    --curve-gap: var(--fs-ink-soft, light-dark(#52605e, #a9b7b4));
    --curve-paper: var(--fs-surface, light-dark(#fff, #1a2221));
    --curve-depth-1: light-dark(#e3f3f1, #24403d);
    --curve-depth-2: light-dark(#b4dbd6, #32625d);
    --curve-depth-3: light-dark(#74b5ae, #4a8a83);
    --curve-depth-4: light-dark(#35837c, #6fb5ad);
    --curve-depth-5: light-dark(#14524f, #a9e4dc);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    list-style: none;
    margin: 0 0 1rem;
    padding: 0;
    color: var(--curve-gap);
    font-size: 0.9375rem;
  }
  .legend svg {
    inline-size: 1rem;
    block-size: 1rem;
    margin-inline-end: 0.4rem;
    vertical-align: -0.125rem;
    stroke: var(--curve-gap);
    stroke-width: 1.5;
    fill: var(--curve-paper);
  }
  .legend rect {
    fill: var(--curve-gap);
    stroke: none;
  }
  .legend .depths {
    inline-size: 4.5rem;
  }
  .multiples {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    column-gap: 2rem;
  }
  figure {
    margin: 0 0 1.75rem;
    display: grid;
    grid-template-columns: auto 1fr;
    grid-row: span 3;
    grid-template-rows: subgrid;
    column-gap: 0.25rem;
    font-size: 0.875rem;
    line-height: 1.35;
    break-inside: avoid;
  }
  figcaption,
  .days {
    grid-column: 1 / -1;
  }
  figcaption {
    margin-block-end: 0.5rem;
  }
  h3 {
    font-size: 1.0625rem;
    font-weight: 600;
    margin: 0;
  }
  figcaption p {
    margin: 0;
    color: var(--curve-gap);
    overflow-wrap: anywhere;
  }
  figcaption .ends {
    margin-block-start: 0.25rem;
  }
  .numbers {
    display: flex;
    flex-direction: column-reverse;
    justify-content: space-between;
    font-size: 0.75rem;
    line-height: 1.125rem;
    color: var(--curve-gap);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .plot {
    min-inline-size: 0;
    overflow: hidden;
  }
  .plot svg {
    inline-size: 100%;
    block-size: 100%;
  }
  .days {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    margin-block-start: 0.25rem;
  }
  .days span:last-child {
    text-align: end;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.9375rem;
  }
  caption {
    text-align: start;
    padding-block-end: 0.5rem;
  }
  th,
  td {
    padding: 0.5rem 0.75rem;
    border-block-end: 1px solid var(--curve-rule);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    min-inline-size: 5.5rem;
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 600;
    position: sticky;
    inset-inline-start: 0;
    background: var(--curve-paper);
    min-inline-size: 7rem;
    max-inline-size: 12rem;
  }
  td.none {
    color: var(--curve-gap);
  }
  button {
    font: inherit;
    color: var(--curve-line);
    background: none;
    border: 1px solid currentColor;
    border-radius: var(--fs-radius, 0.75rem);
    min-block-size: 2.75rem;
    padding: 0.25rem 1rem;
    margin-block-end: 1rem;
    cursor: pointer;
  }
  button:focus-visible,
  .scroll:focus-visible {
    outline: 3px solid var(--curve-line);
    outline-offset: 2px;
  }
  @media (prefers-contrast: more) {
    :host {
      --curve-rule: var(--curve-gap);
    }
  }
  @media (forced-colors: active) {
    :host {
      --curve-line: CanvasText;
      --curve-gap: CanvasText;
      --curve-rule: GrayText;
      --curve-paper: Canvas;
      --curve-depth-1: Canvas;
      --curve-depth-2: Canvas;
      --curve-depth-3: CanvasText;
      --curve-depth-4: CanvasText;
      --curve-depth-5: CanvasText;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    button {
      display: none;
    }
    .multiples {
      grid-template-columns: repeat(3, 1fr);
    }
    .scroll {
      overflow: visible;
    }
  }
`;
