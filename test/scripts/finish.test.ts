import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {allowZoom, dropIdleClient, finishSite, setLanguage} from "../../scripts/finish.mjs";
import {dropTimes} from "../../scripts/forget-times.mjs";

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

  it("does not say when its files were made", () => {
    expect(dropTimes('{"name":"a.csv","lastModified":1574812800000.5,"size":3}')).toBe(
      '{"name":"a.csv","size":3}'
    );
  });
});

describe("a finished site", () => {
  it("has its inline scripts in files beside the page, and no source map", () => {
    const site = mkdtempSync(join(tmpdir(), "site-"));
    mkdirSync(join(site, "report"));
    writeFileSync(
      join(site, "report", "2018-19.html"),
      '<html><script type="module">import "../a.js";</script></html>'
    );
    writeFileSync(join(site, "a.js.map"), "{}");

    expect(finishSite(site)).toBe(1);

    const [script] = readdirSync(join(site, "report")).filter((name) => name.endsWith(".js"));
    expect(script).toMatch(/^_inline\.[0-9a-f]{8}\.js$/);
    expect(readFileSync(join(site, "report", "2018-19.html"), "utf8")).toBe(
      `<html lang="en-GB"><script type="module" src="./${script}"></script></html>`
    );
    expect(readFileSync(join(site, "report", String(script)), "utf8")).toBe('import "../a.js";');
    expect(readdirSync(site)).not.toContain("a.js.map");
  });
});
