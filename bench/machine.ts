import { cpus } from 'node:os';

/** On what a bench ran; its figures are to be compared with those of the same run only. */
export interface Machine {
  /** Version of Node, as in v20.19.0. */
  readonly node: string;
  /** Model of the processor, as the system names it. */
  readonly cpu: string;
}

/** The machine this runs on. */
export const machine = (): Machine => ({ node: process.version, cpu: cpus()[0]?.model.trim() ?? 'unknown' });
