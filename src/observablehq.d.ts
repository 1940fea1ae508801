/** What we use of Framework's own module, which its package does not type. */
declare module "observablehq:stdlib" {
  export interface AttachedFile {
    /** The file's address on this site, with its hash. */
    readonly href: string;
    /** Bytes. */
    readonly size?: number;
    arrayBuffer(): Promise<ArrayBuffer>;
    json(): Promise<unknown>;
  }
  /** `path` is read by Framework before anything runs: a literal, relative to the module that names it. */
  export function FileAttachment(path: string): AttachedFile;
}
