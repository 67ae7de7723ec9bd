/** What the pure rooms use of the web's URL standard; the ES library does not declare it. Node and browsers have it. */
interface URLSearchParams {
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  toString(): string;
}
declare var URLSearchParams: { new (text?: string): URLSearchParams };
