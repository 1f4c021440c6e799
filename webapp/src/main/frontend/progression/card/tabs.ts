import type { SavedAnswer } from './contract';

/** What the tabs of one browser tell each other about one account's card. */
export type News =
  | { kind: 'answered'; account: string; cardId: string; answer: SavedAnswer; position: number }
  | { kind: 'submitted'; account: string; cardId: string }
  | { kind: 'signed out' };

export const CHANNEL = 'framsteg-card';

/** The other tabs, where the browser lets tabs talk. */
export class Tabs {
  private readonly channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);

  constructor(private readonly account: string) {}

  tell(news: News): void {
    this.channel?.postMessage(news);
  }

  /** Only news about the same account, and that somebody signed out: all tabs share one session. */
  onNews(hear: (news: News) => void): void {
    if (this.channel === undefined) return;
    this.channel.onmessage = ({ data }: MessageEvent<News>) => {
      if (data.kind === 'signed out' || data.account === this.account) hear(data);
    };
  }

  close(): void {
    this.channel?.close();
  }
}
