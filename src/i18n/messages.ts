import type { Shelf } from '#plan/directory.ts';
import type { Basis, Language, ProjectKind, Role, ThingKind, Tier } from '#plan/plan.ts';
import type { CardWords } from './card-words.ts';
import { en } from './en/en.ts';
import type { FacetWords } from './facet-words.ts';
import type { NetWords } from './net-words.ts';
import type { StrangerWords } from './stranger-words.ts';
import { zh } from './zh/zh.ts';

/** Everything the app says in its own voice. An interface: a language that lacks a word does not compile. */
export interface Messages {
  readonly languageName: string;
  readonly page: {
    readonly loading: string;
    readonly planFailed: string;
    readonly viewLoading: string;
    readonly viewFailed: string;
    readonly figuresFailed: string;
    readonly retry: string;
    readonly skipToDirectory: string;
    readonly disclaimer: string;
    readonly help: string;
    readonly close: string;
  };
  readonly bar: {
    readonly chooseLanguage: string;
    readonly toNight: string;
    readonly toPaper: string;
    readonly legend: string;
    readonly directory: string;
    readonly density: string;
    readonly figures: string;
    readonly hideDirectory: string;
    readonly showCard: string;
  };
  readonly year: {
    readonly label: string;
    readonly all: string;
    readonly left: (kept: string, rest: string, year: string) => string;
  };
  readonly directory: {
    readonly title: string;
    readonly filterLabel: string;
    readonly filterPlaceholder: string;
    readonly filterClear: string;
    readonly shelves: Readonly<Record<Shelf, string>>;
    /** What holds of all that stands on a shelf. */
    readonly shelfNotes: Partial<Readonly<Record<Shelf, string>>>;
    readonly noPlace: string;
    readonly placeless: string;
    readonly open: (name: string) => string;
    readonly fold: (name: string) => string;
  };
  readonly card: CardWords;
  readonly panels: string;
  readonly chooser: { readonly title: string; readonly close: string };
  readonly map: {
    readonly label: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly home: string;
    readonly hereAtCentre: string;
    readonly loading: string;
    readonly noWebgl: string;
    readonly noData: string;
    readonly noCode: string;
    readonly shown: (names: string) => string;
    readonly schematic: (metres: string) => string;
    readonly drawnWithin: (least: string, most: string) => string;
    readonly scale: string;
    /** Of what filters, nets or a section point at so many lie out of view. */
    readonly outOfView: (count: string) => string;
    readonly showAll: string;
    /** What is selected and marked, though the filters do not keep it. */
    readonly strayed: (name: string) => string;
    /** A part of the plan, and how many of the things it speaks of stand out on the map. */
    readonly spokenOf: (heading: string, count: number) => string;
  };
  readonly sheet: { readonly label: string; readonly heights: Readonly<Record<'low' | 'half' | 'full', string>> };
  readonly notice: {
    readonly unknownThing: (id: string) => string;
    readonly unknownChapter: (id: string) => string;
    readonly unreadable: (part: string) => string;
    readonly copied: string;
    readonly textCopied: (text: string) => string;
    readonly tableCopied: (rows: number) => string;
    readonly tableNotCopied: string;
    readonly copyFailed: string;
    readonly textNotCopied: (text: string) => string;
    readonly dismiss: string;
  };
  /** The way into the tour, and what is said of it before its pages have come. */
  readonly tour: Readonly<Record<'start' | 'resume' | 'startHere' | 'label' | 'controls' | 'blank', string>>;
  readonly facets: FacetWords;
  readonly nets: NetWords;
  readonly stranger: StrangerWords;
  readonly kinds: Readonly<Record<ThingKind, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly projectKinds: Readonly<Record<ProjectKind, string>>;
}

const CATALOGUES: Readonly<Record<Language, Messages>> = { zh, en };

/** The words of one language. */
export const messagesIn = (language: Language): Messages => CATALOGUES[language];
