import { html, type TemplateResult } from 'lit';
import type { Hands } from '../card-element';
import { answerWords } from './answers';

/** The same question was answered differently elsewhere: both answers side by side, and the person says which. */
export function conflict(hands: Hands): TemplateResult {
  const { flow, words } = hands;
  const { question, mine, theirs } = flow.conflict!;
  return html`
    <section class="stack wide">
      <h1 tabindex="-1">${words.of('card.conflict.title')}</h1>
      <p>${words.of('card.conflict.text')}</p>
      <p class="lead">${question.text}</p>
      <button class="step words" @click=${() => flow.settle('mine')}>
        <span class="end"><b>${answerWords(words, question, mine)}</b><br />${words.of('card.conflict.mine')}</span>
      </button>
      <button class="step words" @click=${() => flow.settle('theirs')}>
        <span class="end"><b>${answerWords(words, question, theirs)}</b><br />${words.of('card.conflict.theirs')}</span>
      </button>
    </section>
  `;
}
