import { buildIfStale } from "./build-if-stale.ts";
import { serveDist } from "./serve-dist.ts";

await buildIfStale();
const host = process.env.HOST ?? "127.0.0.1";
const port = Number(process.env.PORT ?? 4173);
const { url } = await serveDist(host, port);
console.log(`高新一张图 ${url}`);
