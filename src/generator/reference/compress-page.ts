import { gzipSync } from "node:zlib";
import { ReferencePageError } from "./patch-page.js";

/** The script of the page: Redoc itself, a module with exports, and the lines that give it the contract. */
const scriptOfPage = /<script type="module">([\s\S]*?export\{[^}]*\bhydrate\b[^}]*\};)([\s\S]*?)<\/script>/;

/** Unpacks Redoc. */
const unpacking = `
      const packed = atob([...document.querySelectorAll("script.redoc")].map(({ textContent }) => textContent).join(""));
      const bytes = new Blob([Uint8Array.from(packed, (character) => character.charCodeAt(0))]);
      const unpacked = await new Response(bytes.stream().pipeThrough(new DecompressionStream("gzip"))).blob();
      const { hydrate } = await import(URL.createObjectURL(new Blob([unpacked], { type: "text/javascript" })));`;

/**
 * Packs Redoc, which is nine tenths of the page: a browser has less to read before it shows the text, which Redoc has written
 * into the page beforehand. It comes in pieces, between which the browser can do so. The contract stays legible.
 *
 * @throws {ReferencePageError} where the page has Redoc elsewhere
 */
export function packed(html: string): string {
  const [script, redoc, contract] = scriptOfPage.exec(html) ?? [];
  if (!script || !redoc) throw new ReferencePageError("The page does not have Redoc in a script of its own.");
  const text = gzipSync(redoc, { level: 9 }).toString("base64");
  const pieces = text.match(/.{1,32768}/g) ?? [];
  const scripts = pieces.map((piece) => `<script type="text/plain" class="redoc">${piece}</script>`);
  return html.replace(script, () => `${scripts.join("\n")}\n<script type="module">${unpacking}${contract}</script>`);
}
