/** What greets a stranger, tells about the project, and takes a report of an error. */
export interface StrangerWords {
  readonly welcome: { readonly title: string; readonly tour: string; readonly explore: string };
  readonly about: { readonly title: string };
  readonly report: { readonly title: string; readonly open: string };
}
