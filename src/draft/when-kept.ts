import { openDataShelf } from "./data-shelf.ts";
import { openShelf } from "./indexed-shelf.ts";

/** One look at what lies there, and else an ear for other tabs; the room that shows it is not fetched before. */
export async function whenKept(report: string): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    const stop = openShelf(report, "layers").listen(() => {
      stop();
      resolve();
    });
  });
  const ids = await openDataShelf(report)
    .ids()
    .catch(() => []);
  if (ids.length === 0) await heard;
}
