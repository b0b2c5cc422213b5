import { createRequire } from "node:module";

const own = createRequire(import.meta.url);
const prism = "@stoplight/prism-http";
// Left to itself, npm resolves prism-http's own range to a prism-core that needs Node 24 and brings telemetry.
const prismCore = "@stoplight/prism-core@5.8.0";

/** Prism is not installed: an optional peer of this package, which the mock needs to answer from the contract's examples. */
export class PrismMissingError extends Error {
  override readonly name = "PrismMissingError";

  constructor(
    /** What to install, each with its version. */
    readonly packages: readonly string[],
  ) {
    super(
      `To answer from the examples, the mock needs Prism, which is not installed: npm install --save-dev ${packages.join(" ")}`,
    );
  }
}

/** @throws {PrismMissingError} where Prism cannot be found. Nothing of it is loaded. */
export function requirePrism(): void {
  try {
    own.resolve(prism);
  } catch {
    const { peerDependencies } = own("connected-organizations/package.json");
    throw new PrismMissingError([`${prism}@${peerDependencies[prism]}`, prismCore]);
  }
}
