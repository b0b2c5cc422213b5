import { describeValue } from "../option-errors/describe-value.js";
import { MockOptionError } from "../option-errors/invalid-option.js";

/** Another program listens on the port of the mock server. */
export class PortInUseError extends Error {
  override readonly name = "PortInUseError";

  constructor(
    /** The option `port`. */
    readonly port: number,
    /** The option `host`, or its default. */
    readonly host: string,
    cause: unknown,
  ) {
    super(`Port ${port} on ${host} is in use; choose another port, or 0 for any free port.`, { cause });
  }
}

/** What an option should be, by the code of the system's error. */
const expectations: Readonly<Record<string, readonly ["host" | "port", string]>> = {
  EADDRNOTAVAIL: ["host", "must be an address or a name of this machine"],
  ENOTFOUND: ["host", "must be an address or a name of this machine"],
  EAI_AGAIN: ["host", "must be an address or a name of this machine"],
  EINVAL: ["host", "must be an address or a name of this machine"],
  EAFNOSUPPORT: ["host", "must be an address of a kind that this machine supports"],
  EACCES: ["port", "must be a port that this program is allowed to use"],
};

/** Converts an error of the system for a host or port to one that names the option; returns any other error as it is. */
export function toListenError(error: unknown, options: { readonly host: string; readonly port: number }): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const expectation = expectations[code];
  if (!expectation) return error;
  const [name, expected] = expectation;
  const message = `/${name} ${expected}, not ${describeValue(options[name])}`;
  return new MockOptionError({ pointer: `/${name}`, message }, error);
}
