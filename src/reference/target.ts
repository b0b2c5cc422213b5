/** What the requests of the page are sent to. */
export interface Target {
  /** Says where the requests go, as a sentence. */
  readonly description: string;
  /** @param path path and query with the version, such as `/v1.0/identityGovernance/…` */
  send(path: string, init: RequestInit): Promise<Response>;
  /** Empties the tenant, or says why it cannot. */
  reset(): Promise<string>;
}
