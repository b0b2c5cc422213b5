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
 * `#page/<path>`, `#file/<path>`, a decision, a place in the same page, or another site. Only in HTML do a row and a tab
 * have an address, to which `#part/<id>` leads.
 */
export type Block =
  | { kind: "markdown"; text: string }
  | { kind: "heading"; level: 2 | 3 | 4 | 5; text: string }
  | { kind: "code"; language: string; text: string }
  | { kind: "facts"; rows: readonly Fact[] }
  | TableBlock
  | { kind: "properties"; rows: readonly PropertyRow[] }
  | TabsBlock
  /** A section that HTML shows closed. */
  | { kind: "fold"; section: Section }
  | { kind: "request"; request: ExampleRequest };

export type Fact = readonly [name: string, text: string];

export interface TableBlock {
  kind: "table";
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** The addresses of the rows in HTML. */
  ids?: readonly string[];
}

/** Of a group, HTML shows one at a time, and the first one at the beginning. */
export interface TabsBlock {
  kind: "tabs";
  tabs: readonly Section[];
  /** Whether each tab has the same code in another language, so that a reader chooses once for all pages. */
  areLanguages?: boolean;
}

export interface Section {
  title: string;
  /** The address of the section in HTML. */
  id?: string | undefined;
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
