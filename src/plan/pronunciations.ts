/** How the Han characters of the plan's names and statements are read aloud. */
export interface Pronunciations {
  /** The characters that are usually read so, by the reading in letters without tones. */
  readonly readings: Readonly<Record<string, string>>;
}
