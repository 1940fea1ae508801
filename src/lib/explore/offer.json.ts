import {readRelease} from "../release/read-release.js";
import {offerOf} from "./offer-of.js";

process.stdout.write(JSON.stringify(offerOf(readRelease())));
