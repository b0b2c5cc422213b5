import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));

test("Redocly scores the contract above the best public description that was measured, 86.5", () => {
  const cli = join(createRequire(import.meta.url).resolve("@redocly/cli/package.json"), "../bin/cli.js");
  const printed = execFileSync(process.execPath, [cli, "score", "generated/openapi.yaml", "--format=json"], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  expect(JSON.parse(printed).agentReadiness).toBeGreaterThan(86.5);
});
