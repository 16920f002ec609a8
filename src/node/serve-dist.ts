import { preview } from "vite";

interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves dist/ at the port, or at the next one that is free. */
export async function serveDist(host: string, port: number): Promise<Served> {
  const server = await preview({ logLevel: "warn", preview: { host, port } });
  const urls = server.resolvedUrls;
  return {
    url: urls?.local[0] ?? urls?.network[0] ?? `http://${host}:${port}/`,
    close: () => server.close(),
  };
}
