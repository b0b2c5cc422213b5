import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** This folder, whose packages `npm ci --prefix test/interop` installs. */
export const interopFolder = fileURLToPath(new URL(".", import.meta.url));

export const isInstalled = existsSync(`${interopFolder}node_modules`);
if (!isInstalled) {
  console.warn(
    "Skipping the tests with other clients: run npm ci --prefix test/interop to install them, as .ci/run does.",
  );
}

/** Runs a program, and resolves to its standard output; rejects with its whole output if it fails or takes too long. */
export async function runProgram(
  file: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const limits = { timeout: 120_000, maxBuffer: 2 ** 24 };
  const { stdout } = await promisify(execFile)(file, [...args], { ...limits, ...options }).catch((failure) => {
    throw new Error(`${file} ${args.join(" ")} failed:\n${failure.stdout}${failure.stderr}`, { cause: failure });
  });
  return stdout;
}
