/** A field by RFC 4180: in quotes, doubled inside; and never read as a formula by a spreadsheet. */
const field = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** A record of a table as RFC 4180 writes it, without its end. */
export const csvLine = (fields: readonly string[]): string => fields.map(field).join(',');

/** Records under one another. */
export const csvTable = (lines: readonly string[]): string => [...lines, ''].join('\r\n');
