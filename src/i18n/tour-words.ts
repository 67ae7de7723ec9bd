/** What the tour says in its own voice. */
export interface TourWords {
  readonly start: string;
  readonly resume: string;
  readonly startHere: string;
  readonly label: string;
  readonly controls: string;
  readonly next: string;
  readonly previous: string;
  readonly leave: string;
  readonly fullScreen: string;
  readonly animate: string;
  readonly progress: (page: string, pages: string) => string;
  readonly onTheMap: string;
  readonly asStated: string;
  readonly asDrawn: string;
  readonly asMeasured: string;
  readonly openCard: (name: string) => string;
  readonly blank: string;
  readonly hint: string;
  readonly touchHint: string;
  readonly end: string;
  readonly from: (locators: string) => string;
}
