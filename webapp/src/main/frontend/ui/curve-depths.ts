import { css } from 'lit';

/** One hue from light to deep, turned round on a dark page; a low answer looks as good as a high one. Never red or green. */
export const depths = css`
  :host {
    --curve-depth-1: light-dark(#e1eee8, #1d332b);
    --curve-depth-2: light-dark(#b3d6c9, #2f5a4b);
    --curve-depth-3: light-dark(#74b09b, #47826d);
    --curve-depth-4: light-dark(#37846f, #67ae93);
    --curve-depth-5: light-dark(#17594a, #a5e2ca);
  }
  @media (forced-colors: active) {
    :host {
      --curve-depth-1: Canvas;
      --curve-depth-2: Canvas;
      --curve-depth-3: CanvasText;
      --curve-depth-4: CanvasText;
      --curve-depth-5: CanvasText;
    }
  }
`;
