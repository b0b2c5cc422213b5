import { gzipSync } from "node:zlib";
import { ReferencePageError } from "../../command-errors.js";

/** The page in the order of its file. */
export interface RedocPage {
  markup: string;
  /** The code of Redoc, a module with exports. */
  code: string;
  /** The lines that pass the contract to it. */
  start: string;
  end: string;
}

/** @throws {ReferencePageError} if the code of Redoc is not in a separate script */
export function splitPage(html: string): RedocPage {
  const pattern = /^([\s\S]*?)<script type="module">([\s\S]*?export\{[^}]*\bhydrate\b[^}]*\};)([\s\S]*?)<\/script>/;
  const [all, markup, code, start] = pattern.exec(html) ?? [];
  if (all === undefined || markup === undefined || code === undefined || start === undefined) {
    throw new ReferencePageError("The code of Redoc is not in a separate script.");
  }
  return { markup, code, start, end: html.slice(all.length) };
}

/** With less memory than the most, zlib begins a new table of codes more often, which makes this code smaller. */
const memLevel = 6;

const decompressScript = `
      const packed = atob([...document.querySelectorAll("script.redoc")].map(({ textContent }) => textContent).join(""));
      const bytes = new Blob([Uint8Array.from(packed, (character) => character.charCodeAt(0))]);
      const unpacked = await new Response(bytes.stream().pipeThrough(new DecompressionStream("gzip"))).blob();
      const { hydrate } = await import(URL.createObjectURL(new Blob([unpacked], { type: "text/javascript" })));`;

/**
 * Returns the page with the code of Redoc, its largest part, compressed, so that a browser shows the rendered text
 * earlier. The code comes in pieces, between which the browser can render. The contract stays readable.
 */
export function compressPage({ markup, code, start, end }: RedocPage): string {
  const text = gzipSync(code, { level: 9, memLevel }).toString("base64");
  const pieces = text.match(/.{1,32768}/g) ?? [];
  const scripts = pieces.map((piece) => `<script type="text/plain" class="redoc">${piece}</script>`);
  return `${markup}${scripts.join("\n")}\n<script type="module">${decompressScript}${start}</script>${end}`;
}
