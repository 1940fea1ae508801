import {createHash} from "node:crypto";

/** Eight hexadecimal digits: a file with such a name may be kept for ever, and the server says so. */
export const hashOf = (content: string | Buffer): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 8);
