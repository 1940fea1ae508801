import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {serveFilesInFront} from "../../scripts/files-in-front.ts";
import {folderOfTheFile} from "../read/folder-of-the-file.ts";

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** Framework's preview, as far as this goes: it says which address it was asked for. */
const preview = createServer((asked, answer) => answer.end(asked.url));
const place = folderOfTheFile({"measures.csv": "as it was"});
let front: Server;

beforeAll(async () => {
  await new Promise<void>((done) => preview.listen(0, "127.0.0.1", done));
  const published = () => [
    {address: "/published/2017-18-1/measures.csv", kept: join(place(), "measures.csv")}
  ];
  front = await serveFilesInFront({port: 0, behind: portOf(preview), published});
});
afterAll(() => {
  front.closeAllConnections();
  front.close();
});

const asked = async (address: string) => {
  const answer = await fetch(`http://127.0.0.1:${portOf(front)}${address}`);
  return `${answer.status} ${await answer.text()}`;
};

it("has what a built site has: pages, the release, what was published", async () => {
  expect(await asked("/compare?year=2018-19")).toBe("200 /compare?year=2018-19");
  expect(await asked("/release/measures.csv")).toBe("200 /_file/release/measures.csv");
  expect(await asked("/measures/uasc.json")).toBe("200 /_file/measures/uasc.json");
  expect(await asked("/published/2017-18-1/measures.csv")).toBe("200 as it was");
});

it("leaves pages on what was published to the preview, and any file that was not", async () => {
  expect(await asked("/published/2017-18-1")).toBe("200 /published/2017-18-1");
  expect(await asked("/published/2017-18-1/ledger.csv")).toBe("200 /published/2017-18-1/ledger.csv");
});

it("asks for a moment's patience while the preview starts", async () => {
  preview.closeAllConnections();
  await new Promise((closed) => preview.close(closed));
  expect(await asked("/")).toBe("503 The pages are being made.\n");
});
