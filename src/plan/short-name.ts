import { type Language, NAME_PARTING, type Thing } from './plan.ts';

/** The short part of a name that has two; the whole name of any other. */
export const shortNameOf = ({ name }: Pick<Thing, 'name'>, language: Language): string =>
  name[language].split(NAME_PARTING[language])[0] ?? name[language];
