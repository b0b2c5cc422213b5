/** A place in the contract that cannot be read, `line` and `column` counted from 1. */
export interface ContractFault {
  file: string;
  line?: number;
  column?: number;
  message: string;
}

/** The contract cannot be bundled, since a file is missing or broken or a `$ref` leads nowhere, or says what nothing can be made of. */
export class ContractError extends Error {
  readonly faults: readonly ContractFault[];

  constructor(faults: readonly ContractFault[]) {
    super(faults.map(describe).join("\n"));
    this.name = "ContractError";
    this.faults = faults;
  }
}

function describe({ file, line, column, message }: ContractFault): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(":")} ${message}`;
}
