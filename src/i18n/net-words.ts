/** What is said of the plan's nets in its own voice. */
export interface NetWords {
  readonly title: string;
  readonly note: string;
  readonly show: string;
  readonly hide: string;
  readonly openCard: string;
  readonly parts: (all: number, drawn: number) => string;
  readonly nothingDrawn: string;
  /** What the parts are that are listed below. */
  readonly nowhere: string;
  readonly placeless: string;
}
