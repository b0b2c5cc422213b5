/** What the requests of the page are sent to. */
export interface Target {
  /** What a reader resets, such as `the mock at http://127.0.0.1:4010`. */
  readonly name: string;
  /** Says where the requests go, as a sentence. */
  readonly description: string;
  /** @param path path and query with the version, such as `/v1.0/identityGovernance/…` */
  send(path: string, init: RequestInit): Promise<Response>;
  /** Empties the tenant, or says why it cannot. */
  reset(): Promise<string>;
}
