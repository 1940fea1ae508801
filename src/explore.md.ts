import {explorePage} from "./lib/explore/explore-page.js";
import {printPage} from "./lib/page/print-page.js";
import {readRelease} from "./lib/release/read-release.js";

const {head, body} = explorePage(readRelease());
// Imported only once a script runs: Framework would have every reader fetch at once what is imported at the top.
printPage(
  head,
  body,
  `\`\`\`js
const {startExplore} = await import("./lib/explore/start-explore.js");
await startExplore();
\`\`\``
);
