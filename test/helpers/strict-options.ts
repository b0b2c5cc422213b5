/** Options with which a strict program for Node.js is compiled, in the form of a `tsconfig.json`. */
export const strictOptions = {
  target: "es2022",
  module: "nodenext",
  types: ["node"],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
};
