import { html, nothing, svg, type TemplateResult } from 'lit';
import type { QrDrawing } from '../contract';
import type { Hands } from '../roster-element';

const dialog = () => document.querySelector<HTMLDialogElement>('#qr');

/** The code fills the screen, so that people scan it from where they sit. */
export function qr(hands: Hands): TemplateResult {
  const { words } = hands;
  const show = () => {
    dialog()?.showModal();
    void hands.qr.begin();
  };
  // Those who have checked in meanwhile are seen when it closes.
  const closed = () => {
    hands.qr.end();
    void hands.look();
  };
  return html`
    <button class="button full" @click=${show}>${words.of('roster.qr.show')}</button>
    <dialog id="qr" aria-labelledby="qr-title" @close=${closed}>
      <div class="stack">
        <h2 id="qr-title">${words.of('roster.qr.title')}</h2>
        <p>${words.of('roster.qr.scan')}</p>
        <div class="code" role="status">${code(hands)}</div>
        <button class="button full" @click=${() => dialog()?.close()}>${words.of('roster.qr.close')}</button>
      </div>
    </dialog>
  `;
}

function code({ qr: { drawing, trouble }, words }: Hands): TemplateResult | typeof nothing {
  if (trouble !== undefined) return html`<p class="notice">${words.of(`roster.qr.${trouble}`)}</p>`;
  return drawing === undefined ? nothing : picture(drawing, words.of('roster.qr.picture'));
}

function picture({ address, side, path }: QrDrawing, label: string): TemplateResult {
  return html`
    <svg role="img" aria-label=${label} viewBox=${`0 0 ${side} ${side}`} data-address=${address}>
      ${svg`<rect width=${side} height=${side} fill="#fff" /><path d=${path} fill="#000" />`}
    </svg>
  `;
}
