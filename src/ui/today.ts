/** Today where the reader is, as YYYY-MM-DD: the way Swedes write it. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());
