import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {connect} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {serve} from "../../scripts/serve.ts";

/** Asks for an address exactly as written: `fetch` would tidy it first. */
function statusOf(port: number, address: string): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(`GET ${address} HTTP/1.0\r\n\r\n`));
    let answer = "";
    socket.on("data", (text) => {
      answer += String(text);
    });
    socket.on("end", () => done(answer.slice(9, 12)));
    socket.on("error", failed);
  });
}

describe("the server that shows a site", () => {
  const folder = mkdtempSync(join(tmpdir(), "served-"));
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    writeFileSync(join(folder, "index.html"), "<p>Home");
    site = await serve({root: folder});
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, {recursive: true});
  });

  it("answers an address that is no path as a page that is not there, and serves on", async () => {
    const port = Number(new URL(site.url).port);
    expect(await statusOf(port, "//")).toBe("404");
    expect(await statusOf(port, "/%")).toBe("404");
    expect(await statusOf(port, "/../package.json")).toBe("404");
    expect(await statusOf(port, "/")).toBe("200");
  });
});
