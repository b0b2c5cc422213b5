import { Marked, type Tokens } from "marked";
import { toAnchor } from "../pages/addresses.js";
import type { Block, ExampleRequest, PropertyRow, Section, TableBlock, TabsBlock } from "../pages/page.js";
import { escapeHtml, escapeJsonAttribute } from "./escape-html.js";
import { highlightCode, highlightRequest } from "./highlight-code.js";
import { breakCode, withNameBreaks } from "./name-breaks.js";
import type { PictureSize } from "./picture-sizes.js";
import { renderTable } from "./render-table.js";

/** Renders the blocks of one page as HTML. Headings get addresses that are unique on the page. */
export class HtmlRenderer {
  readonly #marked: Marked;
  readonly #usesByAnchor = new Map<string, number>();
  #groups = 0;

  /**
   * @param resolve returns the address of what a link leads to
   * @param pictures sizes of the pictures by the target of an image
   */
  constructor(resolve: (target: string) => string, pictures: ReadonlyMap<string, PictureSize> = new Map()) {
    const createHeading = (level: number, html: string, text: string) => this.#createHeading(level, html, text);
    this.#marked = new Marked({
      renderer: {
        heading({ depth, tokens, text }) {
          return createHeading(depth, this.parser.parseInline(tokens), text);
        },
        image({ href, text }) {
          const { width, height } = pictures.get(href) ?? {};
          const source = `src="${escapeHtml(resolve(href))}" alt="${escapeHtml(text)}"`;
          return `<img ${source} width="${width}" height="${height}">`;
        },
        table(token) {
          const toCell = ({ text, tokens }: Tokens.TableCell) => ({ text, html: this.parser.parseInline(tokens) });
          const rows = token.rows.map((row) => ({ cells: row.map(toCell) }));
          return renderTable(token.header.map(toCell), rows);
        },
        code: ({ text, lang }) => highlightCode(text, lang),
        codespan: ({ text }) => `<code>${breakCode(escapeHtml(text))}</code>`,
        link({ href, tokens }) {
          const html = this.parser.parseInline(tokens);
          return `<a href="${escapeHtml(resolve(href))}">${/^\w+$/.test(html) ? withNameBreaks(html) : html}</a>`;
        },
      },
    });
  }

  /** Returns blocks as HTML. */
  render(blocks: readonly Block[]): string {
    return blocks.map((block) => this.#renderBlock(block)).join("\n");
  }

  #renderBlock(block: Block): string {
    switch (block.kind) {
      case "markdown":
        return this.#renderMarkdown(block.text);
      case "heading":
        return this.#createHeading(block.level, this.#renderInline(block.text), block.text);
      case "code":
        return highlightCode(block.text.trimEnd(), block.language);
      case "request":
        return this.#renderRequest(block.request);
      case "facts":
        return this.#renderFacts(block.rows);
      case "table":
        return this.#renderTable(block);
      case "properties":
        return this.#renderProperties(block.rows);
      case "tabs":
        return this.#renderTabs(block);
      case "fold":
        return this.#renderFold(block.section);
    }
  }

  #renderMarkdown(text: string): string {
    return this.#marked.parse(text, { async: false });
  }

  #renderInline(text: string): string {
    return this.#marked.parseInline(text, { async: false });
  }

  #createHeading(level: number, html: string, text: string): string {
    const anchor = toAnchor(text);
    const uses = (this.#usesByAnchor.get(anchor) ?? 0) + 1;
    this.#usesByAnchor.set(anchor, uses);
    const id = uses === 1 ? anchor : `${anchor}-${uses}`;
    return `<h${level} id="${id}"><a class="anchor" href="#${id}">${html}</a></h${level}>`;
  }

  #renderFacts(rows: readonly (readonly [string, string])[]): string {
    const items = rows.map(([name, text]) => `<dt>${escapeHtml(name)}</dt><dd>${this.#renderInline(text)}</dd>`);
    return `<dl>${items.join("\n")}</dl>`;
  }

  #renderTable({ head, rows, ids = [] }: TableBlock): string {
    const toCell = (text: string) => ({ text, html: this.#renderInline(text) });
    return renderTable(
      head.map(toCell),
      rows.map((cells, index) => ({ cells: cells.map(toCell), id: ids[index] })),
    );
  }

  #renderProperties(rows: readonly PropertyRow[]): string {
    const items = rows.map(({ name, type, presence, description }) => {
      const mark = presence ? `<span class="${presence}">${presence}</span>` : "";
      return `<tr><th scope="row"><code>${withNameBreaks(escapeHtml(name))}</code> ${mark}</th><td><p class="type">${this.#renderInline(type)}</p>${this.#renderInline(description)}</td></tr>`;
    });
    const head = `<thead><tr><th scope="col">Name</th><th scope="col">Type and description</th></tr></thead>`;
    return `<div class="properties"><table>${head}<tbody>${items.join("\n")}</tbody></table></div>`;
  }

  #renderTabs({ tabs, areLanguages = false }: TabsBlock): string {
    this.#groups += 1;
    const items = tabs.map(({ title, id, blocks }, index) => {
      const open = index === 0 ? " open" : "";
      // A browser opens a tab when an address leads to something in it, but not when it leads to the tab itself.
      const place = id === undefined ? "" : `<span id="${id}"></span>`;
      return `<details name="group-${this.#groups}"${open}><summary>${escapeHtml(title)}</summary>${place}${this.render(blocks)}</details>`;
    });
    return `<div class="tabs${areLanguages ? " languages" : ""}">${items.join("\n")}</div>`;
  }

  #renderFold({ title, blocks }: Section): string {
    return `<details class="fold"><summary>${escapeHtml(title)}</summary>${this.render(blocks)}</details>`;
  }

  #renderRequest(request: ExampleRequest): string {
    const data = escapeJsonAttribute(JSON.stringify(request));
    return `<div class="request" data-request='${data}'>${highlightRequest(request)}<p><button type="button" class="run">Run</button></p></div>`;
  }
}
