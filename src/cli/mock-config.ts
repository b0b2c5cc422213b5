import type { ServerOptions } from "../mock/server/server-options.js";

/** A configuration file of the command `mock`. */
export interface MockConfig extends ServerOptions {
  /** Address of the JSON Schema of this file, for editors. */
  $schema?: string;
  /**
   * Whether to print no line for each request.
   * @default false
   */
  quiet?: boolean;
}
