import {z} from "zod";

const words = z.string().trim().min(1);

/** `approval.json` in a data folder: who approved the publication of exactly these inputs. */
export const approvalSchema = z.strictObject({
  /** Who approved. The name is published. */
  name: words,
  /** The role of that person: `Director of children's services`. */
  role: words,
  /** yyyy-mm-dd */
  approvedOn: z.iso.date(),
  /** The release that was approved, `2018-19.1`. */
  release: words,
  /** The keyed hash of the inputs, as in the draft's manifest. */
  inputs: z.string().regex(/^[0-9a-f]{64}$/, "the hash of the inputs, 64 hexadecimal digits"),
  /** The version of the software that made the draft: another version may count differently. */
  software: words
});

export type Approval = z.infer<typeof approvalSchema>;

/** The parts of a manifest to which an approval applies. */
export interface Approvable {
  readonly release: string;
  readonly inputs: string;
  readonly software: {readonly version: string};
}
