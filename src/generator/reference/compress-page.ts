import { gzipSync } from "node:zlib";
import { ReferencePageError } from "./patch-page.js";

/** The script of the page: the code of Redoc, a module with exports, and the lines that pass the contract to it. */
const pageScript = /<script type="module">([\s\S]*?export\{[^}]*\bhydrate\b[^}]*\};)([\s\S]*?)<\/script>/;

const decompressScript = `
      const packed = atob([...document.querySelectorAll("script.redoc")].map(({ textContent }) => textContent).join(""));
      const bytes = new Blob([Uint8Array.from(packed, (character) => character.charCodeAt(0))]);
      const unpacked = await new Response(bytes.stream().pipeThrough(new DecompressionStream("gzip"))).blob();
      const { hydrate } = await import(URL.createObjectURL(new Blob([unpacked], { type: "text/javascript" })));`;

/**
 * Compresses the code of Redoc, nine tenths of the page, so that a browser shows the rendered text earlier. The code
 * comes in pieces, between which the browser can render. The contract stays readable.
 *
 * @throws {ReferencePageError} if the code of Redoc is not in a separate script
 */
export function compressPage(html: string): string {
  const [script, redoc, contract] = pageScript.exec(html) ?? [];
  if (!script || !redoc) throw new ReferencePageError("The code of Redoc is not in a separate script.");
  const text = gzipSync(redoc, { level: 9 }).toString("base64");
  const pieces = text.match(/.{1,32768}/g) ?? [];
  const scripts = pieces.map((piece) => `<script type="text/plain" class="redoc">${piece}</script>`);
  return html.replace(
    script,
    () => `${scripts.join("\n")}\n<script type="module">${decompressScript}${contract}</script>`,
  );
}
