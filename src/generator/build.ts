/** Builds generated/ and dist/, or only the steps that are named: `npm run build -- compile docs`. */
import { parseArgs } from "node:util";
import { type BuildStep, build, buildSteps } from "./build-steps.js";

const { values, positionals } = parseArgs({
  options: { force: { type: "boolean", default: false } },
  allowPositionals: true,
});
const all = Object.keys(buildSteps).filter(isBuildStep);
const unknown = positionals.filter((name) => !isBuildStep(name));
if (unknown.length > 0) {
  console.error(`Unknown build step ${unknown.join(", ")} (expected ${all.join(", ")}).`);
  process.exitCode = 2;
} else {
  const named = positionals.filter(isBuildStep);
  const { succeeded } = await build(named.length > 0 ? named : all, { force: values.force });
  process.exitCode = succeeded ? 0 : 1;
}

function isBuildStep(name: string): name is BuildStep {
  return Object.hasOwn(buildSteps, name);
}
