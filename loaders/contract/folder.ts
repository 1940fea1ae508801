/** A file or folder in a folder. */
export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * A folder of files, on a disk or in memory, through which the program does all its reading and writing. Code that takes
 * a `Folder` works both in Node and in a browser's worker.
 *
 * A path is relative to the folder and has "/" between its names: `returns/2018-19/header.csv`; "." is the folder
 * itself. A path that leads out of the folder throws. Everything is synchronous: parsing keeps the processor busy
 * anyway, nobody waits for a worker, and hashing and small reads need no promise.
 */
export interface Folder {
  /** The files and folders directly in a folder, sorted by name; null where there is no such folder. */
  list(path: string): readonly Entry[] | null;
  /** The size of a file in bytes; null where there is no such file. */
  size(path: string): number | null;
  /** The whole of a file; null where there is no such file. The bytes belong to the folder and must not be changed. */
  read(path: string): Uint8Array | null;
  /**
   * At most `length` bytes of a file, from byte `from` on; fewer at its end, none beyond it.
   *
   * @throws where there is no such file.
   */
  readPart(path: string, from: number, length: number): Uint8Array;
  /** Writes a file in one step, in the place of an earlier one, and makes the folders it lies in. Text becomes UTF-8. */
  write(path: string, content: Uint8Array | string): void;
  /** Removes a file, or a folder with all that lies in it; does nothing where there is neither. */
  remove(path: string): void;
  /**
   * Moves a file or a folder in one step. A file takes the place of another.
   *
   * @throws where there is nothing at `from`, or a folder at `to`.
   */
  move(from: string, to: string): void;
}
