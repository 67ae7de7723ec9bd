import type { Language } from '#plan/plan.ts';
import { report as en } from './en/report.ts';
import { report as zh } from './zh/report.ts';

/** What takes a report of an error. */
export interface ReportWords {
  readonly title: string;
  readonly how: string;
  readonly idSays: string;
  readonly text: string;
  readonly name: string;
  readonly id: string;
  readonly plan: string;
  readonly link: string;
  /** Asked where no thing is given. */
  readonly which: string;
  readonly questions: readonly string[];
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}

const CATALOGUES: Readonly<Record<Language, ReportWords>> = { zh, en };

/** The words of a report in one language; apart from the others, since they come with their dialog. */
export const reportWordsIn = (language: Language): ReportWords => CATALOGUES[language];
