import {readFileSync} from "node:fs";

/** What a PDF tells a screen reader beside its words. Read from the objects that Chromium writes unpacked. */
export interface PdfStructure {
  readonly isTagged: boolean;
  readonly language: string | null;
  readonly title: string | null;
  readonly pages: number;
  /** The text alternative of every figure; null where one has none. */
  readonly alternatives: readonly (string | null)[];
  /** Every bookmark's title. */
  readonly bookmarks: readonly string[];
}

export function pdfStructure(file: string): PdfStructure {
  const pdf = readFileSync(file, "latin1");
  const objects = [...pdf.matchAll(/\n\d+ 0 obj\n([\s\S]*?)\nendobj/g)]
    .map(([, body = ""]) => body)
    .filter((body) => !body.includes("\nstream\n"));
  const of = (mark: RegExp) => objects.filter((body) => mark.test(body));
  return {
    isTagged: pdf.includes("/StructTreeRoot") && /\/Marked true/.test(pdf),
    language: /\/Lang \(([^)]*)\)/.exec(pdf)?.[1] ?? null,
    title: entry(of(/\/Producer/)[0] ?? "", "Title"),
    pages: of(/\/Type \/Page\b(?!s)/).length,
    alternatives: of(/\/S \/Figure\b/).map((body) => entry(body, "Alt")),
    bookmarks: of(/^<<\/Title [\s\S]*\/Dest/).map((body) => entry(body, "Title") ?? "")
  };
}

/** The text of one entry, written plainly, `(…)` with escapes, or in UTF-16, `<FEFF…>`. */
function entry(body: string, name: string): string | null {
  const [, plain, coded] =
    new RegExp(`/${name} (?:\\(((?:\\\\.|\\([^)]*\\)|[^()\\\\])*)\\)|<FEFF([0-9A-F]*)>)`).exec(body) ?? [];
  if (coded !== undefined) return Buffer.from(coded, "hex").swap16().toString("utf16le");
  return plain === undefined ? null : plain.replace(/\\(.)/g, "$1");
}
