/** A page of the reference: the source of an HTML file and of a Markdown file with the same content. */
export interface Page {
  /** Path of both files without their extension, such as `operations/createConnectedOrganization`. */
  path: string;
  title: string;
  /** One sentence for search engines and llms.txt, without Markdown. */
  description: string;
  /** Labels beside the title. */
  badges?: readonly string[];
  blocks: readonly Block[];
}

/**
 * A part of a page. Texts are Markdown, and their links lead to `#operation/<operationId>`, `#schema/<name>`,
 * `#page/<path>`, `#file/<path>`, a decision, a place in the same page, or another site.
 */
export type Block =
  | { kind: "markdown"; text: string }
  | { kind: "heading"; level: 2 | 3 | 4 | 5; text: string }
  | { kind: "code"; language: string; text: string }
  | { kind: "facts"; rows: readonly Fact[] }
  | { kind: "table"; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: "properties"; rows: readonly PropertyRow[] }
  /** Of a group, HTML shows one at a time, and the first one at the beginning. */
  | { kind: "tabs"; tabs: readonly Section[] }
  /** A section that HTML shows closed. */
  | { kind: "fold"; section: Section }
  | { kind: "request"; request: ExampleRequest };

export type Fact = readonly [name: string, text: string];

export interface Section {
  title: string;
  blocks: readonly Block[];
}

/** A property of an object, a parameter, or a header. */
export interface PropertyRow {
  name: string;
  type: string;
  /** `required`, or why a caller can leave it out. */
  presence: string;
  description: string;
}

/** A request that a reader can send. */
export interface ExampleRequest {
  method: string;
  /** Path and query below the host, such as `/v1.0/identityGovernance/…`. */
  path: string;
  headers: Readonly<Record<string, string>>;
  /** JSON value; `undefined` without a body. */
  body: unknown;
}
