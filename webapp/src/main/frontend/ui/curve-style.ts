import { css } from 'lit';

/** The sizes in rem are those of curve-drawing.ts. */
export const curveStyle = css`
  :host {
    display: block;
    --curve-line: var(--voice);
    --curve-rule: var(--line);
    --curve-gap: var(--ink-soft);
    --curve-paper: var(--surface);
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
    border-radius: var(--radius-m);
    min-block-size: 2.75rem;
    padding: 0.25rem 1rem;
    margin-block-end: 1rem;
    cursor: pointer;
  }
  button:focus-visible,
  .scroll:focus-visible {
    outline: 3px solid var(--focus);
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
    }
  }
  @media print {
    :host {
      color-scheme: light;
      --curve-line: #17594a;
      --curve-rule: #c4cbc5;
      --curve-gap: #4d5a53;
      --curve-paper: #fff;
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
