import {offerOf} from "../address/offer-of.js";
import {releaseBeingBuilt} from "../release/release-being-built.js";

process.stdout.write(JSON.stringify(offerOf(releaseBeingBuilt())));
