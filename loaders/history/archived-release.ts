import {z} from "zod";
import type {Publication} from "../contract/archived-release.ts";
import {isReleaseNumber} from "../contract/release-number.ts";

/** The folder of a data folder that keeps the published releases, each in a folder of its own. */
export const ARCHIVE = "published";

/** The note, beside the files of a kept release, of when it went online. */
export const PUBLICATION_FILE = "published.json";

const mark = {
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 hash, 64 hexadecimal digits")
};

/** `published.json`: when a release went online, and the hashes of what its manifest does not list. */
export const publicationSchema = z.strictObject({
  release: z.string().refine(isReleaseNumber, "a release such as 2018-19.1"),
  /** yyyy-mm-dd */
  publishedOn: z.iso.date(),
  /** The size and hash of `manifest.json`, which has those of every other file of the release. */
  manifest: z.strictObject(mark),
  /** Its reports on paper, in the folder `pdf`. */
  reports: z.array(
    z.strictObject({
      name: z.string().regex(/^[\w-]+\.pdf$/, "a file such as annual-report-2018-19.pdf"),
      ...mark
    })
  )
}) satisfies z.ZodType<Publication>;
