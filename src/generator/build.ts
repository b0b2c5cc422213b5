/** Builds generated/ and dist/, or only the steps that are named: `npm run build -- compile docs`. */
import { parseArgs } from "node:util";
import { type BuildStep, build, buildSteps } from "./build-steps.js";
import { UsageError } from "./command-errors.js";
import { createUsageError } from "./read-flag.js";

const all = Object.keys(buildSteps).filter(isBuildStep);
try {
  const { steps, force } = readArguments(process.argv.slice(2));
  const { succeeded } = await build(steps, { force });
  process.exitCode = succeeded ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** @throws {UsageError} if there is an unknown option or step */
function readArguments(args: string[]): { steps: readonly BuildStep[]; force: boolean } {
  const { values, positionals } = parseBuildArgs(args);
  const unknown = positionals.filter((name) => !isBuildStep(name));
  if (unknown.length > 0) {
    throw new UsageError(`Unknown build step ${unknown.join(", ")} (expected ${all.join(", ")}).`);
  }
  const named = positionals.filter(isBuildStep);
  return { steps: named.length > 0 ? named : all, force: values.force };
}

function parseBuildArgs(args: string[]) {
  try {
    return parseArgs({ args, options: { force: { type: "boolean", default: false } }, allowPositionals: true });
  } catch (error) {
    throw createUsageError(error, `npm run build [-- ${all.join("|")} --force]`);
  }
}

function isBuildStep(name: string): name is BuildStep {
  return Object.hasOwn(buildSteps, name);
}
