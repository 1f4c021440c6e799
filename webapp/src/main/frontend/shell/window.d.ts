/* What page.js puts on every page, and what others add to it. */

interface Window {
  framsteg?: {
    unsent: (() => Promise<number>)[];
    forget: (() => Promise<void>)[];
    say(words: string): void;
    /** From typed-text.ts. */
    keepTyped?: (account: string, signIn: string, signInPage: string, words: string) => Promise<void>;
  };
}
