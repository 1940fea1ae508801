// Draws src/social-card.png, the picture that a shared link shows. Needed again only when its words or colours change.
import {join} from "node:path";
import {chromium} from "playwright-core";
import {BROWSER_ARGUMENTS, ensureBrowser} from "./ensure-browser.mjs";
import {projectRoot} from "./project-root.mjs";

const SIZE = {width: 1200, height: 630};

// The marks run off every edge: nobody can take them for a count.
const STEP = 40;
const marks = Array.from({length: 31 * 7}, (_, index) => {
  const x = (index % 31) * STEP;
  const y = 390 + Math.floor(index / 31) * STEP;
  return `<circle cx="${x}" cy="${y}" r="14" fill="#12436D"/>`;
});

const card = `<!doctype html><style>
body { margin: 0; background: #F6F4EE; color: #14181B; font-family: Charter, "Sitka Text", Cambria, "Liberation Serif", serif }
h1 { position: absolute; left: 80px; top: 76px; margin: 0; font-size: 92px; line-height: 1.05; letter-spacing: -0.015em }
p { position: absolute; left: 80px; top: 214px; margin: 0; font-size: 44px; color: #4D5255 }
svg { position: absolute; inset: 0 }
</style>
<svg width="${SIZE.width}" height="${SIZE.height}">${marks.join("")}</svg>
<h1>Children in our care</h1><p>The year, told in plain sentences</p>`;

const browser = await chromium.launch({executablePath: await ensureBrowser(), args: BROWSER_ARGUMENTS});
const page = await browser.newPage({viewport: SIZE});
await page.setContent(card);
await page.screenshot({path: join(projectRoot, "src", "social-card.png")});
await browser.close();
