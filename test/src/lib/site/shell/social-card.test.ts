import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {headOf} from "../../../../../src/lib/site/shell/head-of.ts";
import {siteMap} from "../../../../../src/lib/site/shell/site-map.ts";
import {figure, release} from "../../hand-made.ts";

const page = {title: "Compare", description: "How we compare."};
const made = release([figure()]);
const at = (site: string, edition: "public" | "restricted" = "public") => ({
  ...made,
  manifest: {...made.manifest, edition, authority: {...made.manifest.authority, site}}
});

describe("the picture of a shared link", () => {
  it("is named by its whole address, and is there, where the council says where its site is", () => {
    expect(headOf(at("https://care.marshford.example/year/"), page).html).toContain(
      'property="og:image" content="https://care.marshford.example/year/social-card.png"'
    );
    expect(siteMap(at("https://care.marshford.example")).dynamicPaths).toContain("/social-card.png");
  });

  it("is left out where the site has no address yet, and in the edition that nobody may share", () => {
    expect(headOf(made, page).html).not.toContain("og:image");
    expect(siteMap(made).dynamicPaths).not.toContain("/social-card.png");
    expect(headOf(at("https://care.marshford.example", "restricted"), page).html).not.toContain("og:image");
  });

  it("is a PNG of 1200 by 630 pixels", () => {
    const picture = readFileSync("src/social-card.png");
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
