import { html, nothing, type TemplateResult } from 'lit';
import type { Hands } from '../card-element';
import type { Language } from '../contract';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** Whose work the questions are, and the other language. */
export function footer({ flow, words, speak }: Hands): TemplateResult {
  return html`
    <footer class="foot small soft">
      ${flow.page.borrowed ? html`<p>${words.of('card.borrowed')}</p>` : nothing}
      ${speak === undefined ? nothing : languages(flow.page.language, words.of('card.language'), speak)}
      <p>${flow.filling.instrument.attribution}</p>
    </footer>
  `;
}

function languages(current: Language, label: string, speak: (language: Language) => void): TemplateResult {
  return html`
    <div class="languages" role="group" aria-label=${label}>
      ${LANGUAGES.map(
        (language) => html`
          <button
            class="link"
            lang=${language}
            aria-current=${language === current ? 'true' : nothing}
            @click=${() => language !== current && speak(language)}
          >
            ${language === 'sv' ? 'Svenska' : 'English'}
          </button>
        `,
      )}
    </div>
  `;
}
