// A static server for the built site: clean addresses, compression, and the policy that the site must work under.
import {createReadStream, existsSync, readFileSync, statSync} from "node:fs";
import {createServer, type OutgoingHttpHeaders} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize, resolve, sep} from "node:path";
import {brotliCompressSync, constants, gzipSync} from "node:zlib";
import {WORTH_COMPRESSING} from "./worth-compressing.ts";

/** No inline script, nothing from elsewhere. DuckDB needs WebAssembly; Plot writes style attributes. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'"
].join("; ");

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "application/xml; charset=utf-8"
};

/** A name with a hash of its content never changes, so it may be kept for ever. */
const HASHED = /\.[0-9a-f]{8}\.\w+$/;

/** The path a request names; one that is no path, as `//` or `/%`, is answered like a page that is not there. */
function pathAsked(address: string): string {
  try {
    return decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return "/not-found";
  }
}

/** One answer that was given. */
export interface Answer {
  readonly path: string;
  readonly status: number;
  /** The size of its body. */
  readonly bytes: number;
}

/** A site that is being served. */
export interface SiteServer {
  readonly url: string;
  readonly log: readonly Answer[];
  close(): Promise<void>;
}

/** What to serve, and how. */
export interface Serving {
  /** The folder of the site. */
  readonly root: string;
  readonly port?: number;
  readonly under?: string;
  /** The content security policy; null for none. */
  readonly policy?: string | null;
}

/**
 * Serves `root` on 127.0.0.1 and resolves once it listens; `log` gathers every
 * answer. `under` puts the site below a path, as `/care/`. Port 0 takes any free one.
 */
export function serve({
  root,
  port = 0,
  under = "/",
  policy = CONTENT_SECURITY_POLICY
}: Serving): Promise<SiteServer> {
  const site = resolve(root);
  const log: Answer[] = [];
  const compressed = new Map<string, Buffer>();

  function fileFor(pathname: string): string | null {
    if (!pathname.startsWith(under)) return null;
    const wanted = normalize(join(site, pathname.slice(under.length)));
    if (wanted !== site && !wanted.startsWith(site + sep)) return null;
    const candidates = [wanted, `${wanted}.html`, join(wanted, "index.html")];
    return candidates.find((path) => existsSync(path) && statSync(path).isFile()) ?? null;
  }

  function compress(file: string, encoding: "br" | "gzip"): Buffer {
    const key = `${encoding} ${file} ${statSync(file).mtimeMs}`;
    const ready = compressed.get(key);
    if (ready) return ready;
    const bytes = readFileSync(file);
    // Quality 5: near the best a fast server does; the pre-compressed files of a deployment do better.
    const result =
      encoding === "br"
        ? brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}})
        : gzipSync(bytes);
    compressed.set(key, result);
    return result;
  }

  const server = createServer((request, response) => {
    const path = pathAsked(request.url ?? "/");
    const found = fileFor(path);
    const file = found ?? (existsSync(join(site, "404.html")) ? join(site, "404.html") : null);
    const status = found ? 200 : 404;
    const extension = file ? extname(file) : ".txt";
    const headers: OutgoingHttpHeaders = {
      "content-type": TYPES[extension] ?? "application/octet-stream",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
      "cache-control": file && HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache"
    };
    if (policy) headers["content-security-policy"] = policy;
    const accepted = String(request.headers["accept-encoding"] ?? "");
    const encoding =
      !file || !WORTH_COMPRESSING.has(extension)
        ? null
        : /\bbr\b/.test(accepted)
          ? "br"
          : /\bgzip\b/.test(accepted)
            ? "gzip"
            : null;
    if (!file) {
      log.push({path, status, bytes: 0});
      response.writeHead(status, headers).end("Not found\n");
      return;
    }
    if (encoding) {
      const body = compress(file, encoding);
      headers["content-encoding"] = encoding;
      headers.vary = "accept-encoding";
      headers["content-length"] = body.length;
      log.push({path, status, bytes: request.method === "HEAD" ? 0 : body.length});
      response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
      return;
    }
    const {size} = statSync(file);
    headers["content-length"] = size;
    log.push({path, status, bytes: request.method === "HEAD" ? 0 : size});
    response.writeHead(status, headers);
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  });

  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      const {port: actual} = server.address() as AddressInfo;
      done({
        url: `http://127.0.0.1:${actual}${under}`,
        log,
        close: () =>
          new Promise<void>((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          })
      });
    });
  });
}
