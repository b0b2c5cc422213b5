/** What distinguishes the branches of a union: a property, and its values in each branch, `[]` for any other value. */
export interface Tag {
  property: string;
  values: string[][];
}
