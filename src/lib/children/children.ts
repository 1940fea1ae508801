import {startChildren} from "./start-children.js";

await startChildren();
