import { ReferencePageError } from "../../command-errors.js";

const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const logoCount = 2;
/** The name of Redoc as text, to replace the logo of its badge. */
const textLogo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 46 16" width="46" height="16"><text x="0" y="12" font-family="sans-serif" font-size="12" font-weight="600" fill="#5b7fd6">Redoc</text></svg>',
)}`;

/**
 * Replaces the logo of Redoc, the only part of the page that is loaded from elsewhere, and checks that nothing else is.
 *
 * @throws {ReferencePageError} if the number of logos differs, the page loads something else, or telemetry is on
 */
export function inlineLogo(html: string): string {
  const found = html.match(logo)?.length ?? 0;
  if (found !== logoCount) {
    throw new ReferencePageError(`The page must have ${logoCount} addresses of Redoc's logo (got ${found}).`);
  }
  if (!/const __redoc_options = \{.*"disableTelemetry":true/.test(html)) {
    throw new ReferencePageError("The page does not turn off the telemetry of Redoc.");
  }
  const addresses = listExternalResources(html);
  if (addresses.length > 0) throw new ReferencePageError(`The page loads ${addresses.join(", ")}.`);
  return html.replace(logo, textLogo);
}

/**
 * Gives links that are in the page before its script runs the address that they have afterwards. Redoc renders them for
 * a server with one page for each part, where opening a link in a new tab would request such a page.
 */
export function rewriteLinks(html: string): string {
  const [markup = "", ...rest] = html.split(/(?=<script type="module">)/);
  return [markup.replace(/(<a\b[^>]*\shref=")(?=\/)/g, "$1#"), ...rest].join("");
}

/**
 * Makes links to an operation or a tag open it directly. Redoc would look for a page with that address first, and say
 * that there is none.
 *
 * @param targets addresses in the page by address of the link, both without the `#`
 */
export function redirectLinks(html: string, targets: Readonly<Record<string, string>>): string {
  // The listener is called before Redoc's, which is registered later.
  const script = `const targets = ${JSON.stringify(targets)};
      const redirect = () => {
        const target = targets[location.hash.slice(1).replace(/^\\/?decisions?[-/]\\d.*/, "decisions")];
        if (target) history.replaceState(history.state, "", "#" + target);
      };
      addEventListener("popstate", redirect);
      redirect();`;
  return html.replace("</head>", () => `<script>{ ${script} }</script>\n  </head>`);
}

/** Returns what a browser loads from elsewhere while it opens the page: by an element, a style or an import. */
function listExternalResources(html: string): string[] {
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
