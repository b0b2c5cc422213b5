/** The types that the generated methods are written with, and what carries them out has to offer. */
export const clientPreamble = `\
/** What a method resolves to: the data alone, or with \`response: true\` the response beside it. */
export type Answer<Data, Given> = Given extends { response: true } ? { data: Data; response: Response } : Data;

/** The items of a collection, fetched page by page as the loop asks for them. */
export interface List<Item, Page> extends AsyncIterable<Item> {
  /** The pages themselves, each with its \`@odata.count\` and \`@odata.nextLink\`. */
  pages(): AsyncIterable<Page>;
  /** The first page alone. */
  firstPage(): Promise<Page>;
}

/** A query whose \`$select\` decides which properties come back. */
export type Selecting<Query, Property> = Omit<Query, "$select"> & { $select?: Property[] };

/** \`Whole\` where there is no \`$select\`, what it names where that is known, and any part of \`Whole\` where it is not. */
export type Selected<Whole, Part, Selectable extends PropertyKey, Property extends Selectable> = [Property] extends [never]
  ? Whole
  : [Selectable] extends [Property]
    ? Part
    : Omit<Whole, Exclude<Selectable, Property>>;

/** A page of a collection, its items typed by what was selected. */
export type Page<Collection, Item> = Omit<Collection, "value"> & { value: Item[] };

/** What a method hands to openapi-fetch beside its own parameters. */
export interface Init {
  fetch: (request: Request) => Promise<Response>;
  parseAs: "stream";
}

/** A request of openapi-fetch that waits for how to fetch. */
export type Prepared = (init: Init) => Promise<{ response: Response }>;

/** What the methods are written with: token, time limit, errors and paging are its concern. */
export interface Call<Options> {
  /** Sends a request whose answer has no content to return. */
  send<Given>(operationId: OperationId, request: Prepared, options: (Given & Options) | undefined): Promise<Answer<void, Given>>;
  /** Sends a request and reads the answer. */
  read<Data, Given>(operationId: OperationId, request: Prepared, options: (Given & Options) | undefined): Promise<Answer<Data, Given>>;
  /** Describes a request that is sent as soon as the list is read, and again for each page. */
  list<Item, Page>(operationId: OperationId, request: Prepared, options: Options | undefined): List<Item, Page>;
}
`;
