import { pathFile } from "./source-files.js";

/** A rule that the contract breaks, and where. `line` and `column` start at 1. */
export interface Diagnostic {
  /** Path of the file, relative to the project. */
  file: string;
  line?: number;
  column?: number;
  message: string;
}

/** The contract cannot be bundled, or breaks a rule that the generator relies on. */
export class ContractError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(...diagnostics: Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join("\n"));
    this.name = "ContractError";
    this.diagnostics = diagnostics;
  }
}

function formatDiagnostic({ file, line, column, message }: Diagnostic): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(":")} ${message}`;
}

/** Creates the error of an operation that breaks a rule. */
export function createOperationError({ id, path }: { id: string; path: string }, message: string): ContractError {
  return new ContractError({ file: pathFile(path), message: `${id} ${message}` });
}
