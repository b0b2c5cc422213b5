import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { redoclyCommand, redoclyEnvironment } from "../../src/generator/redocly.js";

const project = fileURLToPath(new URL("../..", import.meta.url));

test("Redocly scores the contract above 86.5, the best public description that was measured", () => {
  const printed = execFileSync(process.execPath, [redoclyCommand, "score", "generated/openapi.yaml", "--format=json"], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, ...redoclyEnvironment },
    stdio: ["ignore", "pipe", "ignore"],
  });
  expect(JSON.parse(printed).agentReadiness).toBeGreaterThan(86.5);
});
