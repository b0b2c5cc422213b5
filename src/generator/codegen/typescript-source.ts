/** What every generated file says about itself. */
export const notice = "Generated from openapi/ by `npm run generate`. Do not edit.";

/** The notice as the first line of a TypeScript file. */
export const sourceHeader = `// ${notice}\n`;
