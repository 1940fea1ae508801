import {numbersBeingBuilt} from "./england-being-built.js";

process.stdout.write(numbersBeingBuilt());
