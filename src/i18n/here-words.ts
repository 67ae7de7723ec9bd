/** What the answer to "what lies here?" says in its own voice. */
export interface HereWords {
  readonly title: string;
  readonly looking: string;
  readonly failed: string;
}
