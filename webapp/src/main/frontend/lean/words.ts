/** The texts of one language, by key; they come with the page. */
export class Words {
  /** @param otherwise key of what is said about a problem that has no text */
  constructor(
    private readonly texts: Readonly<Record<string, string>>,
    private readonly otherwise: string,
  ) {}

  /** The text, with {0}, {1} … replaced. A missing key shows itself, so that a test or an eye finds it. */
  of(key: string, ...values: (string | number)[]): string {
    const text = this.texts[key] ?? `[${key}]`;
    return values.reduce<string>((sum, value, i) => sum.replaceAll(`{${i}}`, String(value)), text);
  }

  /** The text for one thing or for several. */
  count(key: string, n: number): string {
    return this.of(n === 1 ? `${key}.one` : `${key}.many`, n);
  }

  /** What to say about a problem, by the last part of its type. */
  ofProblem(type: string): string {
    const key = `problem.${type.slice(type.lastIndexOf(':') + 1)}`;
    return this.texts[key] ?? this.of(this.otherwise);
  }
}
