import type { Page } from "../pages/page.js";

/** Returns llms.txt: a list of the pages in Markdown, as llmstxt.org describes it. */
export function renderLlmsText(pages: readonly Page[]): string {
  const [overview, ...others] = pages;
  const folders = new Set(others.map(getFolder));
  const sections = [...folders].map((folder) => {
    const members = others.filter((page) => getFolder(page) === folder);
    const items = members.map(({ title, path, description }) => `- [${title}](${path}.md): ${description}`).join("\n");
    return folder === "" ? items : `## ${folder.charAt(0).toUpperCase()}${folder.slice(1)}\n\n${items}`;
  });
  const head = `# ${overview?.title}\n\n> ${overview?.description}\n\n- [Overview](${overview?.path}.md)`;
  return `${[head, ...sections].join("\n\n")}\n`;
}

/** Returns the folder of a page; nothing if it is in none. */
function getFolder({ path }: Page): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : "";
}

/** Returns llms-full.txt: all pages but those of the decisions in one file, each with its path. */
export function renderFullText(texts: ReadonlyMap<string, string>): string {
  const pages = [...texts].filter(([path]) => !/^decisions\/\d/.test(path));
  return pages.map(([path, text]) => `<!-- ${path} -->\n\n${rebaseLinks(text, path)}`).join("\n");
}

/** Returns the text of a page with links that are relative to the root, and not to the folder of the page. */
function rebaseLinks(text: string, path: string): string {
  return text.replaceAll(/(?<=\]\()(?!https?:)[^)\s]+(?=\))/g, (link) => {
    const { pathname, hash } = new URL(link, `file:///${path}`);
    return pathname.slice(1) + hash;
  });
}
