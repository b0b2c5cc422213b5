import { createExampleProgram, type ExampleProgram } from "./example-project.js";

/** The example sync-partners. */
export interface SyncProgram extends Omit<ExampleProgram, "writeFile"> {
  /** Runs the program with a file, `list.csv`, and resolves to its exit code and the lines that it printed. */
  sync(
    server: { url: string },
    csv: string | Uint8Array,
    ...options: string[]
  ): Promise<{ exitCode: number; lines: string[]; errors: string[] }>;
}

export async function createSyncProgram(): Promise<SyncProgram> {
  const { writeFile, ...program } = await createExampleProgram("sync-partners");
  return {
    ...program,
    async sync(server, csv, ...options) {
      await writeFile("list.csv", csv);
      const { exitCode, stdout, stderr } = await program.run(["list.csv", ...options], server);
      return { exitCode, lines: splitLines(stdout), errors: splitLines(stderr) };
    },
  };
}

function splitLines(text: string): string[] {
  return text.split("\n").slice(0, -1);
}
