import type {Server} from "node:http";

export function serveFilesInFront(options: {
  readonly port: number;
  readonly behind: number;
  readonly published: () => readonly {readonly address: string; readonly kept: string}[];
}): Promise<Server>;
