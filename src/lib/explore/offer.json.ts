import {offerOf} from "../address/offer-of.js";
import {readRelease} from "../release/read-release.js";

process.stdout.write(JSON.stringify(offerOf(readRelease())));
