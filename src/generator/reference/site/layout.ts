import { type AddressResolver, getRelativeAddress } from "../pages/addresses.js";
import { overviewPath } from "../pages/overview-page.js";
import type { Page } from "../pages/page.js";
import { pageFile, runFile } from "./bundle-scripts.js";
import { escapeHtml } from "./escape-html.js";
import { withNameBreaks } from "./name-breaks.js";
import type { PictureSize } from "./picture-sizes.js";
import { HtmlRenderer } from "./render-html.js";

/** A group of links in the menu of every page. */
export interface MenuGroup {
  title: string;
  links: readonly MenuLink[];
}

interface MenuLink {
  title: string;
  /** Path of a page, with the address of a heading if it leads to one. */
  path: string;
  anchor?: string;
}

/** Name of the style sheet of all pages. */
export const styleFile = "pages.css";

/** Name of the icon of all pages: PNG, because Chromium lays out an SVG icon as a document of its own before it shows the text of the page. */
export const iconFile = "icon.png";

/** What all pages have in common. */
interface Frame {
  addresses: AddressResolver;
  menu: readonly MenuGroup[];
  /** Sizes of the pictures by the target of an image. */
  pictures: ReadonlyMap<string, PictureSize>;
}

/** Returns a page as an HTML document that can be read without a script. */
export function renderHtmlPage(page: Page, { addresses, menu, pictures }: Frame): string {
  const { path, title, description, badges = [] } = page;
  const renderer = new HtmlRenderer((target) => addresses.resolve(target, path, "html"), pictures);
  const content = renderer.render(page.blocks);
  const link = (target: string) => escapeHtml(getRelativeAddress(path, target));
  const markdown = link(`${path}.md`);
  const marks = badges.map((badge) => ` <span class="badge">${escapeHtml(badge)}</span>`).join("");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)} – Microsoft Graph connected organizations</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${link(iconFile)}">
<link rel="alternate" type="text/markdown" href="${markdown}">
<link rel="stylesheet" href="${link(styleFile)}">
${content.includes("<pre") ? `<script src="${link(pageFile)}" data-run="${link(runFile)}" defer></script>\n` : ""}</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header>
<a class="home" href="${link(`${overviewPath}.html`)}">Connected organizations</a>
<nav aria-label="Reference"><a href="#menu">Menu</a> <a href="${link("decisions/index.html")}">Decisions</a> <a href="${link("index.html")}">All operations</a> <a href="${markdown}">Markdown</a></nav>
</header>
<main id="content" tabindex="-1">
<h1>${formatTitle(title)}${marks}</h1>
${content}
</main>
<nav id="menu" class="menu" aria-label="Pages">
${menu.map((group) => renderMenuGroup(group, page)).join("\n")}
</nav>
</body>
</html>
`;
}

/** Lets a browser break the name of a schema, which is one long word. */
function formatTitle(title: string): string {
  const html = escapeHtml(title);
  return /^\w+$/.test(title) ? withNameBreaks(html) : html;
}

function renderMenuGroup({ title, links }: MenuGroup, current: Page): string {
  const items = links.map(({ title: text, path, anchor }) => {
    const mark = path === current.path && anchor === undefined ? ' aria-current="page"' : "";
    const address = getRelativeAddress(current.path, `${path}.html`) + (anchor === undefined ? "" : `#${anchor}`);
    return `<li><a href="${escapeHtml(address)}"${mark}>${escapeHtml(text)}</a></li>`;
  });
  return `<p>${escapeHtml(title)}</p>\n<ul>${items.join("\n")}</ul>`;
}
