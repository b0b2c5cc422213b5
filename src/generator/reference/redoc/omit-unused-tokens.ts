/** The parts of a page that define and use custom properties of CSS. */
interface PageParts {
  markup: string;
  code: string;
}

/** A custom property. Not followed by a colon, it is used; with a hyphen at its end, it is the start of composed names. */
const use = /(--[a-zA-Z][\w-]*)(?![\w-]|\s*:)/g;
const definition = /(--[a-zA-Z][\w-]*)\s*:[^;{}$]*;/g;

const styleElement = /<style data-styled[\s\S]*?<\/style>/;

/** Redoc's only font has icons for trees of files. */
const fontFace = /@font-face\s*\{[^}]*\}/g;

/** Names that Redoc composes only of variables. */
const composed = /^--h[1-6]-/;

/**
 * Returns the page with each design token defined once, where anything uses it: three quarters of Redoc's are for parts
 * that the page does not have, and the style in the markup, which stays, has all others too.
 *
 * In the code, only the sheets of tokens change: Redoc names its other styles by their texts, and the markup has those
 * names.
 */
export function omitUnusedTokens({ markup, code }: PageParts): PageParts {
  const defined = new Set([...markup.matchAll(definition)].map(([, name = ""]) => name));
  const withoutCopies = code
    .split("`")
    .map((part) => (isTokenSheet(part) ? removeTokens(part, (name) => defined.has(name)) : part))
    .join("`");
  return { markup: omitMarkers(omitFromStyle(markup, withoutCopies)), code: withoutCopies };
}

/** Removes from the style what a program would find it by, so that nothing ever takes it away. */
function omitMarkers(markup: string): string {
  return markup.replace(styleElement, (style) =>
    style
      .replace(/^<style[^>]*>/, "<style>")
      .replaceAll("/*!sc*/", "")
      .replace(/data-styled\.g\d+\[[^\]]*\]\{[^}]*\}\n?/g, ""),
  );
}

/** Whether a text in the code is a sheet of design tokens, which Redoc marks for its editor. */
function isTokenSheet(text: string): boolean {
  return /@tokens|@presenter/.test(text);
}

function removeTokens(sheet: string, isCopy: (name: string) => boolean): string {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s*\/\/ ?@[^\n]*/g, "")
    .replace(fontFace, "")
    .replace(definition, (text, name: string) => (isCopy(name) ? "" : text))
    .replace(/\n\s+/g, "\n");
}

/** Removes tokens until all are used: one may be used only by the values of others. */
function omitFromStyle(markup: string, code: string): string {
  const isUsed = findUsedNames(markup + code);
  const shorter = markup.replace(styleElement, (style) =>
    style.replace(fontFace, "").replace(definition, (text, name: string) => (isUsed(name) ? text : "")),
  );
  return shorter === markup ? markup : omitFromStyle(shorter, code);
}

function findUsedNames(text: string): (name: string) => boolean {
  const names = new Set([...text.matchAll(use)].map(([, name = ""]) => name));
  const starts = [...names].filter((name) => name.endsWith("-"));
  return (name) => names.has(name) || composed.test(name) || starts.some((start) => name.startsWith(start));
}
