import type {SiteFile} from "./site-files.ts";

/** How many files of one kind a site serves. */
export interface FilesOfKind {
  readonly kind: string;
  readonly files: number;
}

const KINDS: Readonly<Record<string, string>> = {
  html: "pages",
  parquet: "Parquet tables",
  csv: "CSV tables",
  json: "JSON files",
  svg: "drawings",
  js: "programs",
  wasm: "programs",
  css: "styles",
  png: "pictures",
  jpg: "pictures",
  webp: "pictures",
  pdf: "documents",
  txt: "texts",
  gz: "compressed copies",
  br: "compressed copies"
};

/** The files of a site by kind, in the order of their names. */
export function filesByKind(files: readonly SiteFile[]): FilesOfKind[] {
  const kinds = new Map<string, number>();
  for (const {path} of files) {
    const kind = KINDS[path.split(".").at(-1)?.toLowerCase() ?? ""] ?? "other files";
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds].map(([kind, count]) => ({kind, files: count})).sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
