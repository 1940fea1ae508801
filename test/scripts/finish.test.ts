import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {allowZoom, dropIdleClient, finishSite, inlineStyle, setLanguage} from "../../scripts/finish.ts";
import {dropTimes} from "../../scripts/forget-times.ts";

describe("a page that Framework wrote", () => {
  it("is told its language once", () => {
    expect(setLanguage("<!DOCTYPE html>\n<html>")).toBe('<!DOCTYPE html>\n<html lang="en-GB">');
    expect(setLanguage('<html lang="cy">')).toBe('<html lang="cy">');
  });

  it("may be zoomed", () => {
    const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">';
    expect(allowZoom(viewport)).toBe('<meta name="viewport" content="width=device-width, initial-scale=1">');
  });

  it("carries no client when it has no cell", () => {
    const page =
      '<link rel="modulepreload" href="./_observablehq/client.0a1b2c3d.js">\n' +
      '<script type="module">\nimport "./_observablehq/client.0a1b2c3d.js";\n</script><p>Words</p>';
    expect(dropIdleClient(page)).toBe("<p>Words</p>");
  });

  it("keeps the client when it has a cell", () => {
    const page =
      '<script type="module">import {define} from "./_observablehq/client.js"; define({id: "a"});</script>';
    expect(dropIdleClient(page)).toBe(page);
  });

  const sheets =
    '<link rel="preload" as="style" href="../_import/style.0a1b2c3d.css">\n' +
    '<link rel="stylesheet" type="text/css" href="../_import/style.0a1b2c3d.css">\n' +
    '<link rel="stylesheet" href="../_file/explore.0a1b2c3d.css">';

  it("brings the site's style along, and links to that of one page", () => {
    expect(inlineStyle(sheets, (address) => `/* ${address} */ p{margin:0}\n`)).toBe(
      "<style>/* ../_import/style.0a1b2c3d.css */ p{margin:0}</style>\n" +
        '<link rel="stylesheet" href="../_file/explore.0a1b2c3d.css">'
    );
  });

  it("leaves a style sheet that names files where their addresses hold", () => {
    expect(inlineStyle(sheets, () => 'p{background:url("a.png")}')).toBe(sheets);
  });

  it("does not say when its files were made", () => {
    expect(dropTimes('{"name":"a.csv","lastModified":1574812800000.5,"size":3}')).toBe(
      '{"name":"a.csv","size":3}'
    );
  });
});

describe("a finished site", () => {
  it("has its inline scripts in files beside the page, its style in it, and no source map", () => {
    const site = mkdtempSync(join(tmpdir(), "site-"));
    mkdirSync(join(site, "report"));
    writeFileSync(
      join(site, "report", "2018-19.html"),
      '<html><script type="module">import "../a.js";</script></html>'
    );
    writeFileSync(join(site, "a.js.map"), "{}");
    mkdirSync(join(site, "_import"));
    writeFileSync(join(site, "_import", "style.0a1b2c3d.css"), "p{margin:0}\n");
    writeFileSync(
      join(site, "404.html"),
      '<base href="/care/"><link rel="preload" as="style" href="./_import/style.0a1b2c3d.css">\n' +
        '<link rel="stylesheet" type="text/css" href="./_import/style.0a1b2c3d.css">'
    );

    expect(finishSite(site)).toBe(2);

    const [script] = readdirSync(join(site, "report")).filter((name) => name.endsWith(".js"));
    expect(script).toMatch(/^_inline\.[0-9a-f]{8}\.js$/);
    expect(readFileSync(join(site, "report", "2018-19.html"), "utf8")).toBe(
      `<html lang="en-GB"><script type="module" src="./${script}"></script></html>`
    );
    expect(readFileSync(join(site, "report", String(script)), "utf8")).toBe('import "../a.js";');
    expect(readFileSync(join(site, "404.html"), "utf8")).toBe(
      '<base href="/care/"><style>p{margin:0}</style>'
    );
    expect(readdirSync(site)).not.toContain("a.js.map");
  });
});
