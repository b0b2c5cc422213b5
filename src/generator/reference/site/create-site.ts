import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Contract } from "../../contract/contract.js";
import { openapiDocuments } from "../../contract/openapi-documents.js";
import type { Decision } from "../../decisions/decision.js";
import { AddressResolver, getPicturePath, toAnchor } from "../pages/addresses.js";
import { errorPath } from "../pages/common-errors.js";
import { listPages } from "../pages/list-pages.js";
import { overviewPath } from "../pages/overview-page.js";
import type { Page } from "../pages/page.js";
import { bundleScripts, pageFile, runFile } from "./bundle-scripts.js";
import { iconFile, type MenuGroup, renderHtmlPage, styleFile } from "./layout.js";
import { renderFullText, renderLlmsText } from "./llms-texts.js";
import { readPictureSize } from "./picture-sizes.js";
import { renderMarkdownPage } from "./render-markdown.js";
import type { SiteFile } from "./write-site.js";

/** What the pages show besides the contract. */
interface SiteSources {
  decisions: readonly Decision[];
  /** The SVG pictures of info.md by file name. */
  pictures: Readonly<Record<string, string>>;
}

/**
 * Returns the files of the reference besides the big page, by path: each page in HTML and in Markdown, llms.txt, and the
 * contract to download.
 *
 * @throws {ContractError} if a link leads to nothing
 */
export async function createSite(contract: Contract, sources: SiteSources): Promise<Map<string, SiteFile>> {
  const { decisions, pictures } = sources;
  const addresses = new AddressResolver(decisions);
  const pages = listPages(contract, decisions);
  const scripts = await bundleScripts(contract);
  const pictureFiles = listPictureFiles(contract, pictures);
  const sizes = new Map(pictureFiles.map(([path, svg]) => [`#file/${path}`, readPictureSize(svg)]));
  const frame = { addresses, menu: createMenu(contract, pages), pictures: sizes };
  const texts = new Map(pages.map((page) => [`${page.path}.md`, renderMarkdownPage(page, addresses)]));
  const documents = Object.entries(openapiDocuments).map(([name, render]) => [name, render(contract)] as const);
  return new Map<string, SiteFile>([
    ...pages.map((page) => [`${page.path}.html`, renderHtmlPage(page, frame)] as const),
    ...texts,
    ["llms.txt", renderLlmsText(pages)],
    ["llms-full.txt", renderFullText(texts)],
    [styleFile, await bundleStyle()],
    [iconFile, await readFile(new URL(iconFile, import.meta.url))],
    [pageFile, scripts.page],
    [runFile, scripts.run],
    ...pictureFiles,
    ...documents.map(([name, text]) => [name, name.endsWith(".json") ? minifyJson(text) : text] as const),
  ]);
}

async function bundleStyle(): Promise<Uint8Array> {
  const entry = fileURLToPath(new URL(`../style/${styleFile}`, import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, write: false });
  const [style] = outputFiles;
  if (!style) throw new Error(`esbuild wrote nothing for ${entry}.`);
  return style.contents;
}

/** JSON is for programs: for readers, there is YAML. */
function minifyJson(text: string): string {
  return JSON.stringify(JSON.parse(text));
}

/** Returns the pictures that info.md shows, by their paths. */
function listPictureFiles({ info }: Contract, pictures: SiteSources["pictures"]): [path: string, svg: string][] {
  const shown = Object.entries(pictures).filter(([name]) => info.description.includes(`](${name})`));
  return shown.map(([name, svg]) => [getPicturePath(name), svg]);
}

/** Returns the menu of every page: the operations, and the sections of info.md. */
function createMenu(contract: Contract, pages: readonly Page[]): MenuGroup[] {
  const headings = [...contract.info.description.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading);
  return [
    { title: "Operations", links: pages.filter(({ path }) => /^operations\/(?!index$)/.test(path)) },
    {
      title: "Guide",
      links: headings.map((title) => ({ title, path: overviewPath, anchor: toAnchor(title) })),
    },
    {
      title: "More",
      links: [
        { title: "Examples of errors", path: errorPath },
        { title: "Schemas", path: "schemas/index" },
        { title: "Decisions", path: "decisions/index" },
        { title: "Downloads", path: overviewPath, anchor: "downloads" },
      ],
    },
  ];
}
