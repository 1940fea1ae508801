/** By what a file is known again. */
export interface FileMark {
  readonly bytes: number;
  readonly sha256: string;
}
