/** The types that the generated methods are written with. */
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
`;
