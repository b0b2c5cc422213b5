import { gzipSync } from "node:zlib";
import { ReferencePageError } from "./reference-page.js";

/** Unpacks the program and runs it. */
const loader = `<script type="module">
  const packed = atob([...document.querySelectorAll("script.program")].map(({ textContent }) => textContent).join(""));
  const bytes = new Blob([Uint8Array.from(packed, (character) => character.charCodeAt(0))]);
  const unpacked = await new Response(bytes.stream().pipeThrough(new DecompressionStream("gzip"))).blob();
  await import(URL.createObjectURL(new Blob([unpacked], { type: "text/javascript" })));
</script>`;

/**
 * Packs the program of the page, which is nine tenths of it: a browser has less to read before it shows the text, which Redoc
 * has written into the page beforehand. It comes in pieces, between which the browser can do so.
 *
 * @throws {ReferencePageError} where the page has no program of its own
 */
export function packed(html: string): string {
  const [script, program] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
  if (script === undefined || !program) throw new ReferencePageError("The page has no program in a script of its own.");
  const text = gzipSync(program, { level: 9 }).toString("base64");
  const pieces = (text.match(/.{1,32768}/g) ?? []).map(
    (piece) => `<script type="text/plain" class="program">${piece}</script>`,
  );
  return html.replace(script, () => [...pieces, loader].join("\n"));
}
