import { getPackageRequire } from "../node-module.js";

const prism = "@stoplight/prism-http";
// Without this pin, npm resolves prism-http's range to a prism-core that needs Node 24 and adds telemetry.
const prismCore = "@stoplight/prism-core@5.8.0";

/** Prism is not installed. It is an optional peer dependency, which examples need. */
export class PrismMissingError extends Error {
  override readonly name = "PrismMissingError";

  constructor(
    /** Packages to install, each with its version. */
    readonly packages: readonly string[],
  ) {
    super(
      `Responses from the contract's examples need Prism, which is not installed: npm install --save-dev ${packages.join(" ")}`,
    );
  }
}

/**
 * Finds Prism, and loads nothing of it.
 *
 * @returns path of its entry
 * @throws {PrismMissingError} if it is not installed
 */
export function resolvePrism(): string {
  const require = getPackageRequire("Prism");
  try {
    return require.resolve(prism);
  } catch {
    const { peerDependencies } = require("connected-organizations/package.json");
    throw new PrismMissingError([`${prism}@${peerDependencies[prism]}`, prismCore]);
  }
}
