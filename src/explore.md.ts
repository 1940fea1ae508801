import {explorePage} from "./lib/explore/explore-page.js";
import {printPage} from "./lib/page/print-page.js";
import {readRelease} from "./lib/release/read-release.js";

const {head, body} = explorePage(readRelease());
printPage(
  head,
  body,
  `\`\`\`js
import {startExplore} from "./lib/explore/start-explore.js";
await startExplore();
\`\`\``
);
