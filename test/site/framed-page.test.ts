import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/project-root.mjs";
import {pageText} from "../../src/lib/html/page.ts";
import {releaseBeingBuilt} from "../../src/lib/release/release-being-built.ts";
import {allPages} from "../../src/lib/site/all-pages.ts";
import {type Frame, PLACES} from "../../src/lib/site/frame.ts";
import {framedPage} from "../../src/lib/site/framed-page.ts";
import {rewrittenHtml} from "../../src/lib/site/rewritten-html.ts";
import {footer} from "../../src/lib/site/shell/footer.ts";
import {headOf} from "../../src/lib/site/shell/head-of.ts";
import {masthead} from "../../src/lib/site/shell/masthead.ts";
import {release as handMade} from "../src/lib/hand-made.ts";

/** The parts of Framework that a page goes through on its way to being served. */
interface Framework {
  readonly rewriteHtml: (
    html: string,
    resolvers: Readonly<Record<"resolveFile" | "resolveScript" | "resolveLink", (address: string) => string>>
  ) => string;
  readonly isAssetPath: (address: string) => boolean;
  readonly parseRelativeUrl: (url: string) => {pathname: string; search: string; hash: string};
  readonly resolveLocalPath: (path: string, target: string) => string | null;
  readonly relativePath: (from: string, to: string) => string;
}

const inFramework = (file: string) =>
  import(pathToFileURL(join(projectRoot, "node_modules/@observablehq/framework/dist", file)).href);
const framework: Framework = {...(await inFramework("html.js")), ...(await inFramework("path.js"))};

const named = (address: string): string => `/_file${address}`;

/** What Framework makes of the HTML of a page; its addresses have no endings, as with our configuration. */
function byFramework(html: string, path: string): string {
  const {isAssetPath, parseRelativeUrl, relativePath, resolveLocalPath} = framework;
  const resolveFile = (target: string) => {
    const at = resolveLocalPath(path, target);
    return at === null || at.startsWith("/_file") ? target : relativePath(path, named(at));
  };
  const resolveLink = (href: string) => {
    if (!isAssetPath(href)) return href;
    const {pathname, search, hash} = parseRelativeUrl(href);
    const at = resolveLocalPath(path, pathname);
    if (at === null) return href;
    return relativePath(path, at.replace(/\.html$/, "").replace(/\/index$/, "/")) + search + hash;
  };
  return framework.rewriteHtml(html, {resolveFile, resolveScript: resolveFile, resolveLink});
}

const byUs = (html: string, path: string): string =>
  rewrittenHtml(html, path, (address) => framework.relativePath(path, named(address)));

describe("a page as it is served is what Framework would serve", () => {
  const shipped = releaseBeingBuilt();
  const samples = [
    "index",
    "report/2018-19",
    "measures/uasc",
    "measures/children-looked-after",
    "compare",
    "data"
  ];
  const cases = [
    ...[...allPages(shipped)]
      .filter(([address]) => samples.includes(address))
      .map(([address, page]) => ["as shipped", address, page, shipped] as const),
    ...[...allPages(handMade())].map(
      ([address, page]) => ["made by hand", address, page, handMade()] as const
    )
  ];

  it.each(cases)("%s: %s", (_, address, page, release) => {
    const path = `/${address}`;
    const parts = [
      pageText(page).split("---\n\n").slice(1).join("---\n\n"),
      headOf(release, page.head, page.scripts).html,
      masthead(release, path).html,
      footer(release).html
    ];
    for (const part of parts) expect(byUs(part, path)).toBe(byFramework(part, path));
  });

  it.each([
    [
      "links within the site",
      '<a href="/data">a</a> <a href="../x?y=1#z">b</a> <a href="./">c</a> <a href="#d">d</a>'
    ],
    [
      "links out of it",
      '<a href="https://example.org/é">a</a> <a href="mailto:a@b.org" rel="me" target="x">b</a>'
    ],
    [
      "files",
      '<a href="/release/m.csv" download>a</a><img src="../p.svg" alt=""><link rel="stylesheet" href="./s.css">'
    ],
    ["a link marked external", '<a rel="external" href="/elsewhere">a</a>'],
    ["headings", '<h2 id="one">One <b>two</b></h2><h3>No id</h3><h5 id="five">Deep</h5>'],
    [
      "what a parser mends",
      "<p>a<p>b<ul><li>c<li>d</ul><br/>&nbsp;&amp;&lt;é ‘quotes’ <table><tr><td>e</table>"
    ],
    [
      "drawings",
      '<svg viewBox="0 0 1 1"><g fill="none"><path d="M0,0"/></g><foreignObject><p>a</p></foreignObject></svg>'
    ],
    ["a noscript and a template", "<noscript><p>a</p></noscript><template><a href='/x'>b</a></template>"]
  ])("%s", (_, html) => {
    for (const path of ["/index", "/measures/uasc", "/a/b/c"])
      expect(byUs(html, path)).toBe(byFramework(html, path));
  });
});

describe("framedPage", () => {
  const frame: Frame = {page: Object.values(PLACES).join("|"), notFound: "", files: new Map()};
  const release = handMade();
  const [page] = [...allPages(release).values()];

  it("refuses a frame that lacks a place, and one that has it twice", () => {
    if (page === undefined) throw new Error("The release has no page.");
    const framed = (text: string) =>
      framedPage({release, frame: {...frame, page: text}, fileAt: named}, "index", page);
    expect(framed(frame.page)).toContain("</h1>");
    expect(() => framed(frame.page.replace(PLACES.footer, ""))).toThrow(PLACES.footer);
    expect(() => framed(frame.page + PLACES.main)).toThrow(PLACES.main);
  });

  it("runs nothing that a name brings: as a parser reads the page, it has no script of its own and no handler", () => {
    const name = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;
    const {manifest} = release;
    const named = {...release, manifest: {...manifest, authority: {...manifest.authority, name}}};
    for (const [address, made] of allPages(named)) {
      const parts = address === "404" ? {...frame, notFound: frame.page} : frame;
      const {document} = parseHTML(
        framedPage({release: named, frame: parts, fileAt: (at) => at}, address, made)
      );
      const scripts = [...document.querySelectorAll("script")].filter(
        (script) => !script.hasAttribute("src")
      );
      expect(scripts, address).toEqual([]);
      expect([...document.querySelectorAll("[onerror], img[src=x]")], address).toEqual([]);
    }
  });
});
