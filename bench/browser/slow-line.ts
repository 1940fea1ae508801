import {createServer, type Socket, connect as tcp} from "node:net";

/** A slow connection to a server on this machine. */
export interface SlowLine {
  readonly url: string;
  close(): Promise<void>;
}

export interface Speed {
  readonly bitsPerSecond: number;
  /** There and back, in milliseconds. */
  readonly roundTrip: number;
}

/** 10 Mbit/s and 40 ms: an ordinary connection at home, a good one on a train. */
export const ORDINARY: Speed = {bitsPerSecond: 10e6, roundTrip: 40};

/**
 * Puts a slow line before the server at `upstream`. All connections share one bucket of bits, as they would share a
 * line; each byte is late by half a round trip each way, and a new connection by a whole one.
 */
export function slowLine(upstream: string, {bitsPerSecond, roundTrip}: Speed): Promise<SlowLine> {
  const {port, pathname} = new URL(upstream);
  const sockets = new Set<Socket>();
  /** When the line will have sent all that was put on it, in milliseconds. */
  let freeAt = 0;

  const server = createServer((near) => {
    const opened = performance.now();
    const far = tcp(Number(port), "127.0.0.1");
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.on("data", (chunk) => {
      const handshake = Math.max(0, opened + roundTrip - performance.now());
      setTimeout(() => far.writable && far.write(chunk), handshake + roundTrip / 2);
    });
    far.on("data", (chunk) => {
      const now = performance.now();
      freeAt = Math.max(freeAt, now) + (chunk.length * 8000) / bitsPerSecond;
      far.pause();
      setTimeout(() => far.resume(), freeAt - now);
      setTimeout(() => near.writable && near.write(chunk), freeAt - now + roundTrip / 2);
    });
  });

  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const own = typeof address === "object" && address !== null ? address.port : 0;
      done({
        url: `http://127.0.0.1:${own}${pathname}`,
        close: () =>
          new Promise((closed) => {
            for (const socket of sockets) socket.destroy();
            server.close(() => closed());
          })
      });
    });
  });
}
