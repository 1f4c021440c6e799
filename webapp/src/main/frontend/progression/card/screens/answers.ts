import type { Answer, Question } from '../contract';
import type { Words } from '../../../lean/words';

/** An answer in words, as the review shows it. */
export function answerWords(words: Words, question: Question, answer: Answer | undefined): string {
  switch (answer?.state) {
    case undefined:
    case 'NOT_ASKED':
      return words.of('card.review.open');
    case 'CANNOT_ANSWER':
      return words.of('card.cannot');
    case 'SKIPPED':
      return words.of('card.review.skipped');
    case 'VALUE':
      return valueWords(words, question, answer.value!);
  }
}

function valueWords(words: Words, question: Question, value: number): string {
  switch (question.kind) {
    case 'YES_NO':
      return words.of(value === 1 ? 'card.yes' : 'card.no');
    case 'HOURS':
      return words.count('card.hours', value);
    case 'SCALE':
      return words.of('card.review.step', value, question.scale!.highest);
  }
}
