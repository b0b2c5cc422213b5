import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs Node.js, and resolves to what the program printed, whatever its exit code. */
export async function runNode(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const execution = promisify(execFile)(process.execPath, [...args], {
    timeout: 120_000,
    maxBuffer: 2 ** 24,
    ...options,
  });
  const { stdout, stderr } = await execution.catch((failure) => failure);
  return { exitCode: execution.child.exitCode ?? -1, stdout, stderr };
}
