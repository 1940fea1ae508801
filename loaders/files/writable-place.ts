import type {Folder} from "../contract/folder.ts";
import {diskFolder} from "./disk-folder.ts";
import {holdsOthers} from "./holds-others.ts";
import {isOwn, type Made, madeIn} from "./made-here.ts";
import {objectionTo} from "./objection-to.ts";
import {NotWritable, placeToClear, standingPlace} from "./standing-place.ts";
import type {Wanted} from "./wanted.ts";

/**
 * A place on this machine's disk that may be written to, or cleared, as wanted. `WritablePlace.at` alone makes one, so
 * what asks for one cannot be given a path that nobody looked at.
 */
export class WritablePlace<W extends Wanted = Wanted> {
  /** Absolute, without links on the way there. */
  readonly path: string;
  readonly wanted: W;
  /** What this program made there before. */
  readonly #made: Made | null;

  private constructor(path: string, made: Made | null, wanted: W) {
    this.path = path;
    this.wanted = wanted;
    this.#made = made;
  }

  /**
   * Decides whether a place may be written to, with every link on the way followed first. A folder gives way only when
   * this program made it, it is of the same kind and edition, and nothing else lies in it. Nothing goes into a data
   * folder, or into what is of another kind.
   *
   * @throws NotWritable with the reason.
   */
  static at<W extends Wanted>(path: string, wanted: W): WritablePlace<W> {
    const place = wanted.kind === "disposal" ? placeToClear(path) : standingPlace(path);
    const made = place.standing && madeIn(place.standing.folder);
    const objection = objectionTo({...place, made}, wanted);
    if (objection !== null) throw new NotWritable(objection);
    return new WritablePlace(place.path, made, wanted);
  }

  /** The folder there, which need not be there yet. */
  get folder(): Folder {
    return diskFolder(this.path);
  }

  /**
   * Makes sure that none of these files, which are about to be written, is there as somebody else's.
   *
   * @throws NotWritable where one is.
   */
  mustNotReplace(files: Iterable<string>): void {
    const isOurs = (file: string) => this.#made !== null && isOwn(this.folder, this.#made, file);
    const others = [...files].filter((file) => this.folder.size(file) !== null && !isOurs(file));
    if (others.length > 0) throw new NotWritable(holdsOthers(this.path, others));
  }
}
