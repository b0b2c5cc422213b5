import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const { bin }: { bin: { redocly: string } } = JSON.parse(readFileSync(manifest, "utf8"));

/** Path of the `redocly` command, to run with Node.js. Redocly exports no functions for what we use it for. */
export const redoclyCommand = join(dirname(manifest), bin.redocly);

/** Environment variables that turn off Redocly's telemetry and its notices of new versions. */
export const redoclyEnvironment = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
