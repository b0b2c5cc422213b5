import type { Fetch } from "../../src/index.js";
import { hasInteropPackages, importInterop } from "./interop-packages.js";

/** The functions that users pass as `fetch`. */
export const fetchImplementations: { name: string; isInstalled: boolean; load: () => Promise<Fetch> }[] = [
  { name: "the global fetch", isInstalled: true, load: async () => globalThis.fetch },
  ...["undici-6", "undici-7"].map((name) => ({
    name,
    isInstalled: hasInteropPackages,
    load: async () => (await importInterop<{ fetch: Fetch }>(name)).fetch,
  })),
  {
    name: "node-fetch",
    isInstalled: hasInteropPackages,
    load: async () => (await importInterop<{ default: Fetch }>("node-fetch")).default,
  },
];
