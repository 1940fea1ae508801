// Framework's preview answers for pages, and for files only at addresses of its own making. A built site has files at
// plain addresses too: the release, what was published, the figures that a choice of year asks for.
import {createReadStream} from "node:fs";
import {createServer, request, type Server} from "node:http";
import {connect} from "node:net";

/** What lies beside the pages' sources, or is made by a loader there. */
const BESIDE_THE_PAGES = /^\/(release|measures)\/[\w.-]+\.(csv|json|parquet)$/;

/** A file that was published before. */
interface Published {
  /** Its path on the site: `/published/2018-19-1/measures.csv`. */
  readonly address: string;
  /** Where the data folder keeps it. */
  readonly kept: string;
}

/**
 * Serves the files of a site on 127.0.0.1 at `port`, and passes all else to the preview at the port `behind`.
 * `published()` lists what was published before as `{address, kept}`. Resolves to the server once it listens.
 */
export function serveFilesInFront({
  port,
  behind,
  published
}: {
  readonly port: number;
  readonly behind: number;
  readonly published: () => readonly Published[];
}): Promise<Server> {
  const server = createServer((asked, answer) => {
    const address = asked.url ?? "/";
    const path = address.replace(/\?.*$/s, "");
    const file = path.startsWith("/published/") ? published().find((one) => one.address === path) : undefined;
    if (file) {
      createReadStream(file.kept)
        .on("error", () => answer.writeHead(404).end("Not found\n"))
        .pipe(answer);
      return;
    }
    const onward = request({
      port: behind,
      host: "127.0.0.1",
      path: BESIDE_THE_PAGES.test(path) ? `/_file${path}` : address,
      method: asked.method,
      headers: asked.headers
    });
    onward.on("response", (got) => got.pipe(answer.writeHead(got.statusCode ?? 502, got.headers)));
    // It is starting, or starting again after a release: the browser asks once more by itself.
    onward.on("error", () => answer.writeHead(503, {refresh: "1"}).end("The pages are being made.\n"));
    asked.pipe(onward);
  });
  // The line by which a page learns that it has changed.
  server.on("upgrade", (asked, socket) => {
    const line = connect(behind, "127.0.0.1", () => {
      const headers = asked.rawHeaders
        .map((text, place) => text + (place % 2 === 0 ? ": " : "\r\n"))
        .join("");
      line.write(`GET ${asked.url} HTTP/1.1\r\n${headers}\r\n`);
      line.pipe(socket).pipe(line);
    });
    line.on("error", () => socket.destroy());
    socket.on("error", () => line.destroy());
  });
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => done(server));
  });
}
