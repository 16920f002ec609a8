import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { toPng } from "./to-png.ts";

export type TileMode = "ok" | "slow" | "refused" | "broken" | "missing";

/** Longer than anybody waits. */
const SLOW_MS = 20_000;
const TILE_PIXELS = 256;

const ANSWERS: Readonly<Record<Exclude<TileMode, "ok">, (response: ServerResponse) => void>> = {
  slow: (response) => setTimeout(() => response.end(), SLOW_MS).unref(),
  refused: (response) => response.writeHead(403).end(),
  missing: (response) => response.writeHead(404).end(),
  broken: (response) => response.end("no picture"),
};

export interface TileServer {
  readonly address: string;
  /** How it answers from now on, at least what is asked for under a path. */
  answer: (mode: TileMode, under?: string) => void;
  /** Paths that were asked for. */
  readonly asked: readonly string[];
  /** A file beside the tiles. */
  put: (path: string, body: Buffer | string) => void;
  close: () => Promise<void>;
}

/** Stands in for the map services of the web: tiles under /tiles/, and what a test puts there. */
export async function startTileServer(): Promise<TileServer> {
  let mode: TileMode = "ok";
  let where = "/";
  const asked: string[] = [];
  const files = new Map<string, Buffer | string>();
  const server = createServer((request, response) => {
    const path = pathOf(request);
    asked.push(path);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Headers", "range");
    response.setHeader("Cache-Control", "no-store");
    if (mode === "ok" || !path.startsWith(where))
      send(request, response, files.get(path) ?? tileFor(path));
    else ANSWERS[mode](response);
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}`,
    answer: (next, under = "/") => {
      mode = next;
      where = under;
    },
    asked,
    put: (path, body) => files.set(path, body),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function pathOf({ url = "" }: IncomingMessage): string {
  return new URL(url, "http://localhost").pathname;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer | string | undefined,
): void {
  if (body === undefined) return void response.writeHead(404).end();
  const whole = Buffer.from(body);
  const [, from, to] = request.headers.range?.match(/bytes=(\d+)-(\d+)/) ?? [];
  if (from === undefined) return void response.end(whole);
  const part = whole.subarray(Number(from), Number(to) + 1);
  response.writeHead(206, { "Content-Length": part.length }).end(part);
}

/** A busy picture that differs from tile to tile: streets, blocks and fields by turns. */
function tileFor(path: string): Buffer | undefined {
  const [, z, x, y] = path.match(/^\/tiles\/(\d+)\/(\d+)\/(\d+)/) ?? [];
  return z === undefined ? undefined : busyTile(Number(x), Number(y));
}

function busyTile(x: number, y: number): Buffer {
  return toPng(TILE_PIXELS, TILE_PIXELS, (column, row) => {
    const isStreet = column % 64 < 5 || row % 48 < 4;
    if (isStreet) return [250, 246, 225];
    const field =
      ((Math.floor(column / 64) * 7 + Math.floor(row / 48) * 13 + x * 3 + y * 5) % 5) * 22;
    const speck = ((column * 31 + row * 17) % 11) * 3;
    return [120 + field + speck, 150 + (field % 60), 96 + field / 2 + speck];
  });
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
}
