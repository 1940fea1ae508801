import {readChildren} from "./lib/children/read-children.js";
import {explorePage} from "./lib/explore/explore-page.js";
import {printPage} from "./lib/page/print-page.js";
import {readRelease} from "./lib/release/read-release.js";

const release = readRelease();
const children = await readChildren(release);
const {head, body} = explorePage(release, children);
// Imported only once a script runs: Framework would have every reader fetch at once what is imported at the top.
const start = (module: string, name: string) => `
\`\`\`js
const {${name}} = await import("${module}");
await ${name}();
\`\`\`
`;
printPage(
  head,
  body,
  start("./lib/explore/start-explore.js", "startExplore") +
    // Named in this edition alone: a public build must not so much as look for the file of children.
    (children ? start("./lib/children/start-children.js", "startChildren") : "")
);
