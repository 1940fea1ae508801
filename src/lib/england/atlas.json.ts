import {atlasText} from "./atlas.js";
import {englandBeingBuilt} from "./england-being-built.js";

process.stdout.write(atlasText(await englandBeingBuilt()));
