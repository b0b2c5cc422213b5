import type { MockOptions } from "../options.js";

/** A private key and its certificate. */
export interface HttpsCertificate {
  /** Text of the PEM file of the private key. */
  key: string;
  /** Text of the PEM file of the certificate, which can have those of its issuers after it. */
  cert: string;
}

/**
 * A host name or an IP address, without scheme and port.
 * @pattern ^([^\s/:@?#%*[\]\\]+|[\da-fA-F:.]*:[\da-fA-F:.]*(%\w+)?)$
 */
type HostName = string;

/** Options of `startMock`. */
export interface ServerOptions extends MockOptions {
  /**
   * Port to listen on; 0 selects any free port.
   * @default 0
   * @asType integer
   * @minimum 0
   * @maximum 65535
   */
  port?: number;
  /**
   * Address to listen on.
   * @default "127.0.0.1"
   */
  host?: HostName;
  /**
   * Whether to serve https. Microsoft's JavaScript client sends a token only to https. `true` creates a certificate for
   * localhost, 127.0.0.1, ::1, `host` and `allowedHosts`. That needs `selfsigned`, an optional peer dependency.
   * @default false
   * @example
   * ```ts
   * startMock({ https: { key: readFileSync("key.pem", "utf8"), cert: readFileSync("cert.pem", "utf8") } });
   * ```
   */
  https?: boolean | HttpsCertificate;
  /**
   * Whether to serve the control API below `/_mock/`, which reads and changes the state of the mock.
   * @default true
   */
  control?: boolean;
  /**
   * Names under which the control API can be called and whose pages can call it, in addition to `host`, IP addresses and
   * this machine's own names. Other names are refused, so that no web page reads or changes the mock.
   * @default []
   * @example
   * ["mock"] // the name of the service in a compose file
   */
  allowedHosts?: readonly HostName[];
}
