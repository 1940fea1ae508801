import type {SiteFile} from "./site-file.ts";

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

/** How many files of each kind a site has, the kinds in alphabetical order. */
export function filesByKind(files: readonly SiteFile[]): FilesOfKind[] {
  const all = files.map(kindOf);
  return [...new Set(all)].sort().map((kind) => ({kind, files: all.filter((each) => each === kind).length}));
}

function kindOf({path}: SiteFile): string {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return KINDS[extension] ?? "other files";
}
