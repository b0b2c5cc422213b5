import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const { bin }: { bin: { redocly: string } } = JSON.parse(readFileSync(manifest, "utf8"));

/** File of Redocly's own command, for Node to run: what it does it exports no function for. */
export const redoclyCommand = join(dirname(manifest), bin.redocly);

/** It sends nothing, and does not speak of newer versions. */
export const redoclyEnvironment = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
