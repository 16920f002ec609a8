import type { keepForOffline as keepServed } from "../served/offline.ts";

/** The file itself is what one keeps. */
export const keepForOffline: typeof keepServed = () => Promise.resolve();
