/** The parts of a page that define and use custom properties of CSS. */
interface PageParts {
  markup: string;
  code: string;
}

/** A custom property. Not followed by a colon, it is used; with a hyphen at its end, it is the start of composed names. */
const use = /(--[a-zA-Z][\w-]*)(?![\w-]|\s*:)/g;
const definition = /(--[a-zA-Z][\w-]*)\s*:[^;{}$]*;/g;

/** Names that Redoc composes of variables alone. */
const composed = /^--h[1-6]-/;

/**
 * Returns the page without the definitions of design tokens that nothing uses: three quarters of Redoc's are for parts
 * that the page does not have.
 *
 * In the code, only the sheets of tokens change: Redoc names its other styles by their texts, and the markup has those
 * names.
 */
export function omitUnusedTokens({ markup, code }: PageParts): PageParts {
  const used = findUsedNames(markup + code);
  const parts = {
    markup: markup.replace(/<style data-styled[\s\S]*?<\/style>/, (style) => withUsed(style, used)),
    code: code
      .split("`")
      .map((part) => (isTokenSheet(part) ? withUsed(part, used) : part))
      .join("`"),
  };
  const isShorter = parts.markup.length + parts.code.length < markup.length + code.length;
  return isShorter ? omitUnusedTokens(parts) : { markup, code: withoutTokenComments(code) };
}

function findUsedNames(text: string): (name: string) => boolean {
  const names = new Set([...text.matchAll(use)].map(([, name = ""]) => name));
  const starts = [...names].filter((name) => name.endsWith("-"));
  return (name) => names.has(name) || composed.test(name) || starts.some((start) => name.startsWith(start));
}

function withUsed(css: string, isUsed: (name: string) => boolean): string {
  return css.replace(definition, (text, name: string) => (isUsed(name) ? text : ""));
}

/** Whether a text in the code is a sheet of design tokens, which Redoc marks for its editor. */
function isTokenSheet(text: string): boolean {
  return /@tokens|@presenter/.test(text);
}

function withoutTokenComments(code: string): string {
  const removeComments = (sheet: string) =>
    sheet
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\s*\/\/ ?@[^\n]*/g, "")
      .replace(/\n\s+/g, "\n");
  return code
    .split("`")
    .map((part) => (isTokenSheet(part) ? removeComments(part) : part))
    .join("`");
}
