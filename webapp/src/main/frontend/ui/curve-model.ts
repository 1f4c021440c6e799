/**
 * What a set of curves is drawn from. `se.framsteg.ui.CurveSet` is its other half: all words come from there, in the
 * reader's language.
 */
export interface CurveSet {
  readonly texts: CurveTexts;
  /** The cards, oldest first: ISO day and the same day in words. */
  readonly days: readonly { readonly day: string; readonly words: string }[];
  readonly lines: readonly CurveLine[];
}

export interface CurveLine {
  readonly name: string;
  readonly question: string;
  readonly lowest: number;
  readonly highest: number;
  readonly lowestWords: string;
  readonly highestWords: string;
  /** The same as the picture, for those who do not see it. */
  readonly sentence: string;
  /** What one does about it. */
  readonly hint: string | null;
  /** One for each day. */
  readonly cells: readonly Cell[];
}

/** A step on the scale, or why there is none; null was not asked. Never 0, never a middle value. */
export type Cell = number | 'cannot-answer' | 'skipped' | null;

export interface CurveTexts {
  readonly legend: string;
  readonly value: string;
  readonly cannotAnswer: string;
  readonly skipped: string;
  readonly notAsked: string;
  readonly showTable: string;
  readonly showCurves: string;
  readonly table: string;
  readonly question: string;
}

/** Whether any answer is missing that was asked for. */
export function hasGaps(set: CurveSet): boolean {
  return set.lines.some(line => line.cells.some(cell => cell === 'cannot-answer' || cell === 'skipped'));
}

/** What a table says where the curve shows a mark. */
export function inWords(cell: Cell, texts: CurveTexts): string {
  switch (cell) {
    case 'cannot-answer':
      return texts.cannotAnswer;
    case 'skipped':
      return texts.skipped;
    case null:
      return texts.notAsked;
    default:
      return String(cell);
  }
}

/** One of five depths of the same hue, however many steps the scale has; 1 is the lightest. */
export function depth(value: number, line: { readonly lowest: number; readonly highest: number }): number {
  const steps = line.highest - line.lowest;
  return steps <= 0 ? 3 : 1 + Math.round((4 * (value - line.lowest)) / steps);
}
