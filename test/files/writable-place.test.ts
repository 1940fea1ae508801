import {execFileSync} from "node:child_process";
import {mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {beforeEach, describe, expect, it} from "vitest";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {MARK_FILE, type Made, markMade} from "../../loaders/files/made-here.ts";
import {NotWritable} from "../../loaders/files/standing-place.ts";
import type {Wanted} from "../../loaders/files/wanted.ts";
import {WritablePlace} from "../../loaders/files/writable-place.ts";
import {projectRoot} from "../../scripts/project-root.mjs";
import {temporaryFolder} from "../read/temporary-folder.ts";

const RELEASE: Wanted = {kind: "release", edition: "public"};
const SITE: Wanted = {kind: "site", edition: "public"};
const RESTRICTED_SITE: Wanted = {kind: "site", edition: "restricted"};
const ANONYMISED: Wanted = {kind: "anonymised return", replace: true};
const MADE_UP: Wanted = {kind: "made-up data"};
/** What `sha256sum` says of an empty file. */
const SHA256_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

const REST: Wanted = {kind: "rest of a data folder"};

let dir = "";
beforeEach(async () => {
  dir = realpathSync(await temporaryFolder({}));
});

const at = (path: string) => join(dir, path);

/** Writes empty files, with the folders that they lie in. */
function files(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(at(path)), {recursive: true});
    writeFileSync(at(path), "");
  }
}

/** A folder as this program leaves it, with these files in it. */
function made(path: string, kind: Made["kind"], edition: Made["edition"], ...names: string[]): void {
  files(...names.map((name) => `${path}/${name}`));
  markMade(diskFolder(at(path)), {kind, edition}, names);
}

function release(path: string, edition = "public", ...names: string[]): void {
  files(...names.map((name) => `${path}/${name}`));
  mkdirSync(at(path), {recursive: true});
  const manifest = {
    software: {name: "children-in-our-care", version: "0.1.0"},
    edition,
    files: names.map((name) => ({name, sha256: SHA256_OF_NOTHING}))
  };
  writeFileSync(at(`${path}/manifest.json`), JSON.stringify(manifest));
}

/** Why a place may not be written to; null where it may. */
function objection(path: string, wanted: Wanted): string | null {
  try {
    WritablePlace.at(path.startsWith("/") ? path : at(path), wanted);
    return null;
  } catch (error) {
    if (error instanceof NotWritable) return error.message;
    throw error;
  }
}

describe("a new place", () => {
  it("may be written to, and so may an empty folder", () => {
    mkdirSync(at("empty"));
    for (const wanted of [RELEASE, SITE, RESTRICTED_SITE, ANONYMISED, MADE_UP, REST]) {
      expect(objection("new", wanted)).toBeNull();
      expect(objection("empty", wanted)).toBeNull();
    }
  });

  it("may not lie in a file, nor be one", () => {
    files("notes.txt");
    expect(objection("notes.txt", SITE)).toContain("is no folder");
    expect(objection("notes.txt/site", SITE)).toContain("is a file, but a folder is expected");
  });

  it("may not be a named pipe, which would wait for ever", () => {
    execFileSync("mkfifo", [at("pipe")]);
    expect(objection("pipe", RELEASE)).toContain("is no folder");
    expect(objection("pipe/release", RELEASE)).toContain("is a file, but a folder is expected");
  });

  it("is given without links", () => {
    mkdirSync(at("real"));
    symlinkSync("real", at("linked"));
    expect(WritablePlace.at(at("linked/site"), SITE).path).toBe(at("real/site"));
    // What is looked at is what is written to, however it was written.
    expect(WritablePlace.at(`${at("linked")}/../site`, SITE).path).toBe(at("site"));
  });
});

describe("a folder that is there", () => {
  it("gives way to one of the same kind and edition", () => {
    made("site", "site", "public", "index.html", "report/2018-19.html");
    release("release", "public", "measures.csv");
    expect(objection("site", SITE)).toBeNull();
    expect(objection("release", RELEASE)).toBeNull();
  });

  it("stays where nothing says that this program made it", () => {
    files("manifest.json", "measures.csv", "site/index.html", "site/_observablehq/client.js");
    expect(objection(".", RELEASE)).toContain("nothing in it says that this program made it");
    expect(objection("site", SITE)).toContain("nothing in it says that this program made it");
  });

  it("stays where its manifest is another program’s", () => {
    files("theirs/measures.csv");
    writeFileSync(
      at("theirs/manifest.json"),
      JSON.stringify({software: {name: "another"}, edition: "public"})
    );
    expect(objection("theirs", RELEASE)).toContain("nothing in it says that this program made it");
  });

  it("stays where anything else lies in it, be it a link", () => {
    made("site", "site", "public", "index.html");
    files("site/report/minutes.docx");
    symlinkSync("/etc", at("site/pictures"));
    release("release", "public", "measures.csv");
    files("release/notes.txt");
    expect(objection("site", SITE)).toContain(
      "holds pictures, report/minutes.docx, which this program did not"
    );
    expect(objection("release", RELEASE)).toContain("holds notes.txt, which this program did not make");
    release("corrected", "public", "measures.csv");
    writeFileSync(at("corrected/measures.csv"), "by hand");
    expect(objection("corrected", RELEASE)).toContain("holds measures.csv, which this program did not make");
  });

  it("gives way with what our other commands and the system left in it", () => {
    made("site", "site", "public", "index.html");
    made("site/pdf", "papers", "public", "headlines.pdf");
    files("site/index.html.br", "site/index.html.gz", `site/${MARK_FILE}.gz`, "site/.DS_Store");
    expect(objection("site", SITE)).toBeNull();
    files("site/pdf/minutes.pdf");
    expect(objection("site", SITE)).toContain("holds pdf/minutes.pdf");
  });

  it("does not give way to another kind or the other edition", () => {
    made("site", "site", "public", "index.html");
    made("analysts", "site", "restricted", "index.html");
    release("release", "public", "measures.csv");
    expect(objection("site", RESTRICTED_SITE)).toContain("holds a public site");
    expect(objection("analysts", SITE)).toContain("holds a restricted site");
    expect(objection("site", RELEASE)).toContain("holds a public site");
    expect(objection("release", {kind: "release", edition: "restricted"})).toContain(
      "holds a public release"
    );
    expect(objection("site", REST)).toContain("holds a public site");
    expect(objection("site", ANONYMISED)).toContain("holds a public site");
  });
});

describe("a data folder", () => {
  beforeEach(() => files("council/authority.json", "council/returns/2018-19/header.csv"));

  it("is not replaced, and nothing goes into it", () => {
    for (const wanted of [RELEASE, SITE, RESTRICTED_SITE]) {
      expect(objection("council", wanted)).toContain("is a data folder");
      expect(objection("council/returns", wanted)).toContain("lies in the data folder");
      expect(objection("council/published/2018-19-1", wanted)).toContain("lies in the data folder");
      expect(objection("council/new/place", wanted)).toContain("lies in the data folder");
    }
    expect(objection("council/returns/2018-19", MADE_UP)).toContain("lies in the data folder");
  });

  it("is safe from a release that was copied into it", () => {
    release("council", "public", "measures.csv");
    expect(objection("council", RELEASE)).toContain("is a data folder");
  });

  it("is found behind every kind of link", () => {
    symlinkSync("council", at("link"));
    symlinkSync(at("council/returns"), at("deep"));
    mkdirSync(at("around/there"), {recursive: true});
    symlinkSync("../../council", at("around/there/again"));
    expect(objection("link/new", SITE)).toContain("lies in the data folder");
    expect(objection("deep/new", SITE)).toContain("lies in the data folder");
    expect(objection("around/there/again/returns/new", SITE)).toContain("lies in the data folder");
    expect(objection("link", SITE)).toContain("is a link; name the folder that it leads to");
  });

  it("may be completed, and its made-up or anonymised tables replaced, but nobody else’s", () => {
    expect(objection("council", REST)).toBeNull();
    expect(objection("council", ANONYMISED)).toContain(
      "holds returns/2018-19/header.csv, which this program"
    );
    expect(objection("council", MADE_UP)).toContain("nothing in it says that this program made it");
    const table = "returns/2018-19/header.csv";
    markMade(diskFolder(at("council")), {kind: "anonymised return", edition: null}, [table]);
    expect(objection("council", ANONYMISED)).toBeNull();
    // Once somebody has corrected it, it is theirs.
    writeFileSync(at(`council/${table}`), "corrected");
    expect(objection("council", ANONYMISED)).toContain(`holds ${table}, which this program did not make`);
    expect(objection("council", {kind: "anonymised return", replace: false})).toContain("give --replace");
  });

  it("lends its files to nobody: each is looked at before it is written", () => {
    made("made-up", "made-up data", null, "authority.json");
    files("made-up/ledger.csv");
    const place = WritablePlace.at(at("made-up"), {kind: "made-up data"});
    expect(() => place.mustNotReplace(["authority.json", "returns/2018-19/header.csv"])).not.toThrow();
    expect(() => place.mustNotReplace(["authority.json", "ledger.csv"])).toThrow("holds ledger.csv");
  });

  it("that lacks an authority.json yet is known by the mark of anonymise", () => {
    made("begun", "anonymised return", null, "returns/2018-19/header.csv");
    expect(objection("begun/site", SITE)).toContain("which is an anonymised return");
    expect(objection("begun", SITE)).toContain("holds an anonymised return");
  });
});

describe("what was published", () => {
  it("is kept, wherever the folder lies", () => {
    release("2018-19-1", "public", "measures.csv");
    files("2018-19-1/published.json");
    expect(objection("2018-19-1", RELEASE)).toContain("which is kept unchanged");
    expect(objection("2018-19-1/again", RELEASE)).toContain("which is kept unchanged");
  });

  it("lets nothing else into a site or a release", () => {
    made("site", "site", "public", "index.html");
    release("release", "public", "measures.csv");
    expect(objection("site/release", RELEASE)).toContain("which is a public site");
    expect(objection("site/analysts", RESTRICTED_SITE)).toContain("which is a public site");
    expect(objection("release/site", SITE)).toContain("which is a public release");
  });
});

describe("papers", () => {
  const papers = (site: string): Wanted => ({kind: "papers", edition: "public", site: at(site)});

  it("go into their own site and into any other folder, but into no other site", () => {
    made("site", "site", "public", "index.html");
    made("other", "site", "restricted", "index.html");
    files("documents/minutes.pdf");
    symlinkSync("site", at("link"));
    expect(objection("site/pdf", papers("site"))).toBeNull();
    expect(objection("site/pdf", papers("link"))).toBeNull();
    expect(objection("documents", papers("site"))).toBeNull();
    expect(objection("other/pdf", papers("site"))).toContain("which is a restricted site");
    expect(() => WritablePlace.at(at("documents"), papers("site")).mustNotReplace(["minutes.pdf"])).toThrow(
      "holds minutes.pdf"
    );
  });
});

describe("links", () => {
  it("that lead round, or nowhere, are named", () => {
    symlinkSync("two", at("one"));
    symlinkSync("one", at("two"));
    symlinkSync("gone", at("lost"));
    expect(objection("one/site", SITE)).toContain("leads round in a circle of links");
    expect(objection("lost/site", SITE)).toContain("is a link that leads nowhere");
    for (const link of ["one", "lost"]) expect(objection(link, SITE)).toContain("is a link; name the folder");
  });

  it("are followed where they are a release’s own, and nobody else’s", () => {
    release("release.made-4711-0", "public", "measures.csv");
    symlinkSync("release.made-4711-0", at("release"));
    expect(objection("release", RELEASE)).toBeNull();
    release("elsewhere", "public", "measures.csv");
    symlinkSync("elsewhere", at("other"));
    expect(objection("other", RELEASE)).toContain("is a link; name the folder");
    files("release.made-4711-0/minutes.docx");
    expect(objection("release", RELEASE)).toContain("holds minutes.docx");
  });
});

describe("this program’s own folders", () => {
  const ours = (path: string) => join(projectRoot, path);

  it("keep the editions apart, on whatever way they are reached", () => {
    symlinkSync(projectRoot, at("project"));
    const restricted: Wanted = {kind: "release", edition: "restricted"};
    for (const place of [ours("src/release"), ours("dist/x"), ours("dist-draft"), at("project/src/release")])
      expect(objection(place, restricted)).toContain("never goes under src or dist");
    for (const place of [
      ours("restricted/src/release"),
      ours("dist-restricted"),
      at("project/dist-restricted")
    ])
      expect(objection(place, SITE)).toContain("never goes under restricted or dist-restricted");
    expect(objection(ours("restricted/src/release"), restricted)).toBeNull();
  });

  it("are not written over as a whole, nor is what they hold", () => {
    expect(objection(projectRoot, SITE)).toContain("holds this program");
    expect(objection(dirname(projectRoot), SITE)).toContain("holds this program");
    expect(objection(ours("loaders"), RELEASE)).toContain("nothing in it says that this program made it");
    expect(objection(ours("data"), RELEASE)).toContain("is a data folder");
  });
});

describe("disposal", () => {
  it("stays in the folder that it was told, whatever links say", () => {
    files("council/authority.json", "council/returns/header.csv", "elsewhere/key.key");
    symlinkSync("../elsewhere", at("council/private"));
    const within: Wanted = {kind: "disposal", within: at("council")};
    expect(objection("council/returns", within)).toBeNull();
    // The link itself may go; what it leads to lies elsewhere.
    expect(objection("council/private", within)).toBeNull();
    expect(objection("council/private/key.key", within)).toContain("leads out of");
    expect(objection("council", within)).toContain("which is never removed whole");
  });
});

it("changes nothing by looking", () => {
  files("a/b.txt");
  objection("a", SITE);
  objection("new/deep/place", SITE);
  expect(readdirSync(dir)).toEqual(["a"]);
  expect(relative(dir, at("a"))).toBe("a");
});
