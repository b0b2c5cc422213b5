import { formatTable } from "../../contract/markdown-table.js";
import type { AddressResolver } from "../pages/addresses.js";
import type { Block, Page, PropertyRow, Section } from "../pages/page.js";
import { formatRequest } from "./format-request.js";

/** Returns a page as Markdown, with links to the other pages as Markdown. */
export function renderMarkdownPage(page: Page, addresses: AddressResolver): string {
  const badges = (page.badges ?? []).map((badge) => ` (${badge})`).join("");
  const text = [`# ${page.title}${badges}`, ...page.blocks.map(renderBlock)].join("\n\n");
  return `${withAddresses(withoutPartLinks(text), (target) => addresses.resolve(target, page.path, "md"))}\n`;
}

/** A row and a tab have no address in Markdown. */
function withoutPartLinks(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\(#part\/[^)]+\)/g, "$1");
}

/** Replaces the targets of links outside code. */
function withAddresses(markdown: string, resolve: (target: string) => string): string {
  return markdown
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) => (part.startsWith("```") ? part : part.replace(/(?<=\]\()[^)\s]+(?=\))/g, resolve)))
    .join("");
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "markdown":
      return block.text.trim();
    case "heading":
      return `${"#".repeat(block.level)} ${block.text}`;
    case "code":
      return fence(block.language, block.text);
    case "request":
      return fence("http", formatRequest(block.request));
    case "facts":
      return block.rows.map(([name, text]) => `- **${name}:** ${text}`).join("\n");
    case "table":
      return formatTable(block.head, block.rows);
    case "properties":
      return formatTable(["Name", "Type", "Presence", "Description"], block.rows.map(listCells));
    case "tabs":
      return block.tabs.map(renderSection).join("\n\n");
    case "fold":
      return renderSection(block.section);
  }
}

function renderSection({ title, blocks }: Section): string {
  return [`**${title}**`, ...blocks.map(renderBlock)].join("\n\n");
}

function listCells({ name, type, presence, description }: PropertyRow): string[] {
  return [`\`${name}\``, type, presence, description];
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
