/** The page that Redoc built is not what this build expects, so it might ask for something outside itself. */
export class ReferencePageError extends Error {
  constructor(message: string) {
    super(
      `${message} Look at what the new version of @redocly/cli writes, then change src/generator/reference/patch-page.ts.`,
    );
    this.name = "ReferencePageError";
  }
}

const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const logos = 2;
/** Redoc's name in letters, so that its badge is not empty. */
const nameOfRedoc = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 46 16" width="46" height="16"><text x="0" y="12" font-family="sans-serif" font-size="12" font-weight="600" fill="#5b7fd6">Redoc</text></svg>',
)}`;

/**
 * Makes the page that Redoc built ask for nothing outside itself: its logo, which comes from elsewhere, becomes its name.
 *
 * @throws {ReferencePageError} where the page has another number of logos, loads something else, or sends telemetry
 */
export function selfContained(html: string): string {
  const found = html.match(logo)?.length ?? 0;
  if (found !== logos) throw new ReferencePageError(`The page has ${found} addresses of Redoc's logo, not ${logos}.`);
  if (!/const __redoc_options = \{.*"disableTelemetry":true/.test(html)) {
    throw new ReferencePageError("The page does not turn Redoc's telemetry off.");
  }
  const outside = externalResources(html);
  if (outside.length > 0) throw new ReferencePageError(`The page loads ${outside.join(", ")}.`);
  return html.replace(logo, nameOfRedoc);
}

/**
 * Gives the links that are in the page before its program runs the address that they have afterwards. Redoc writes them for a
 * server that has a page for each part, and where it keeps them, a new tab would ask for such a page.
 */
export function addressed(html: string): string {
  const [markup = "", ...rest] = html.split(/(?=<script type="module">)/);
  return [markup.replace(/(<a\b[^>]*\shref=")(?=\/)/g, "$1#"), ...rest].join("");
}

/**
 * Lets a link to an operation or a tag lead to its place at once: Redoc looks for a page of that address first, and says that
 * there is none.
 *
 * @param places addresses by what links say, without the `#`
 */
export function linked(html: string, places: Readonly<Record<string, string>>): string {
  const script = `const place = ${JSON.stringify(places)}[location.hash.slice(1)];
      if (place) history.replaceState(null, "", "#" + place);`;
  return html.replace("</head>", () => `<script>{ ${script} }</script>\n  </head>`);
}

const mislabelled = '"aria-label":`Example`,';

/**
 * Lets a screen reader say which example is chosen: Redoc calls every such list "Example" and hides the choice.
 *
 * @throws {ReferencePageError} where the page has another number of such lists than one
 */
export function accessible(html: string): string {
  const found = html.split(mislabelled).length - 1;
  if (found !== 1) throw new ReferencePageError(`The page labels ${found} lists of examples, not 1.`);
  return html.replace(mislabelled, "");
}

/** What a browser loads by itself while it opens the page, outside the page: by an element, a style or an import. */
function externalResources(html: string): string[] {
  const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, "$1");
  const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = ""]) => code).join("\n");
  return [
    ...markup.matchAll(
      /<(?:script|img|iframe|source|embed|video|audio)\b[^>]*?\ssrc=["']?((?:https?:)?\/\/[^"'\s>]+)/g,
    ),
    ...markup.matchAll(/<link\b[^>]*?\shref=["']?((?:https?:)?\/\/[^"'\s>]+)/g),
    ...markup.matchAll(/(?:url\(|@import\s)\s*["']?((?:https?:)?\/\/[^"')\s]+)/g),
    ...scripts.matchAll(/^\s*import\b[^;]*?["'](https?:\/\/[^"']+)["']/gm),
  ].map(([, address = ""]) => address);
}
