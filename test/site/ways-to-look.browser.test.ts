import {expect, it, onTestFinished} from "vitest";
import {siteUnderTest} from "../browser/browser.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {lookedAt} from "./ways-to-look.ts";

const page = (style: string, body = "") => `<!doctype html>
<html lang="en-GB"><head><title>A page</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><main><h1>A page</h1>${body}</main></body></html>`;

/** What is wrong with each of these pages can be seen in one way of looking alone. */
const PAGES: Readonly<Record<string, string>> = {
  "all-well": page(""),
  "no-name": page(
    "button { display: none; min-height: 2rem; min-width: 2rem } @media (width: 1280px) { button { display: block } }",
    "<button></button>"
  ),
  "pale-in-the-dark": page("@media (prefers-color-scheme: dark) { h1 { color: #ccc } }"),
  "moved-in-the-dark": page("@media (prefers-color-scheme: dark) { h1 { font-size: 9rem } }"),
  "pale-on-paper": page("@media print { h1 { color: #ccc } }"),
  "pale-on-a-phone": page("@media (width: 360px) { h1 { color: #ccc } }"),
  "wide-on-a-phone": page("@media (width: 360px) { h1 { width: 900px } }"),
  "wide-when-zoomed": page("@media (width: 320px) { h1 { width: 900px } }")
};

it("what can be seen in one way alone is seen, and said of that way", async () => {
  const html = Object.entries({index: page(""), ...PAGES});
  const site = await siteUnderTest(
    await temporaryFolder(Object.fromEntries(html.map(([name, text]) => [`${name}.html`, text])))
  );
  onTestFinished(() => site.close());
  const found = await lookedAt(site, Object.keys(PAGES));
  const said = [...found].flatMap(([way, pages]) =>
    [...pages].flatMap(([address, wrong]) =>
      wrong.map((what) => `${address} ${way}: ${what.split(/ at |:/)[0]}`)
    )
  );
  expect(said).toEqual([
    "no-name on a wide screen: button-name",
    "pale-in-the-dark in the dark: color-contrast",
    "moved-in-the-dark in the dark: is laid out otherwise in the dark",
    "pale-on-paper on paper: color-contrast",
    "pale-on-a-phone on a phone: color-contrast",
    "wide-on-a-phone on a phone: is 548 px too wide",
    "wide-when-zoomed on 320 pixels, which is what 400% zoom leaves: is 588 px too wide"
  ]);
});
