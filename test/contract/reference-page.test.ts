import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compressPage } from "../../src/generator/reference/compress-page.js";
import { inlineLogo, ReferencePageError, rewriteLinks } from "../../src/generator/reference/patch-page.js";
import { patchRedoc } from "../../src/generator/reference/patch-redoc.js";

const logos = '"https://cdn.redoc.ly/redoc/logo-mini-full.svg":"https://cdn.redoc.ly/redoc/logo-mini.svg"';
const page = (head = "", code = "") =>
  `<html><head>${head}</head><script type="module">\n${code}\nx=${logos}\n      const __redoc_options = {"disableTelemetry":true};</script>`;

test("the reference page loses both logos", () => {
  const html = inlineLogo(page('<a href="https://contoso.com">', 'open("https://contoso.com")'));
  expect(html).toMatch(/"data:image\/svg[^"]+Redoc[^"]+":"data:image/);
  expect(html).not.toContain("cdn.redoc.ly");
});

test.each([
  ["more logos", page("", logos), "got 4"],
  ["no logo", page().replace(logos, ""), "got 0"],
  ["telemetry", page().replace("true", "false"), "telemetry"],
  ["a script from elsewhere", page('<script src="https://cdn.example/a.js"></script>'), "https://cdn.example/a.js"],
  ["a style sheet from elsewhere", page('<link rel="x" href="//cdn.example/a.css">'), "//cdn.example/a.css"],
  ["a font from elsewhere", page("<style>a{src:url('https://cdn.example/f')}</style>"), "https://cdn.example/f"],
  ["a module from elsewhere", page("", '  import { hydrate } from "https://cdn.example/m";'), "https://cdn.example/m"],
])("the reference page is refused with %s", (_, html, reason) => {
  expect(() => inlineLogo(html)).toThrow(ReferencePageError);
  expect(() => inlineLogo(html)).toThrow(reason);
});

test("links of the page lead into it before its program runs, too", () => {
  const script = '<script type="module">"<a href="/x">"</script>';
  expect(rewriteLinks(`<a class="a" href="/errors">…</a><a href="https://redocly.com">${script}`)).toBe(
    `<a class="a" href="#/errors">…</a><a href="https://redocly.com">${script}`,
  );
});

test("the code of Redoc is compressed, and the contract is not", () => {
  const redoc = 'const[hydrate,init]=start("$&");export{hydrate,init};';
  const html = compressPage(`<p>text</p><script type="module">${redoc} hydrate({"openapi":"3.1.1"});</script>`);
  const [, text = ""] = /<script type="text\/plain" class="redoc">([^<]+)</.exec(html) ?? [];
  expect(gunzipSync(Buffer.from(text, "base64")).toString()).toBe(redoc);
  expect(html).toMatch(/^<p>text<\/p>.*DecompressionStream.* hydrate\(\{"openapi":"3.1.1"\}\);<\/script>$/s);
  expect(() => compressPage("<p>text</p>")).toThrow(ReferencePageError);
  expect(() => compressPage('<script type="module">start();</script>')).toThrow(ReferencePageError);
});

test("a page is refused if a text of Redoc that is changed is missing or there twice", () => {
  const message = "The page must have return e?e.source: once (got 0), so that a code sample";
  expect(() => patchRedoc("<html></html>")).toThrow(ReferencePageError);
  expect(() => patchRedoc("<html></html>")).toThrow(message);
  expect(() => patchRedoc("return e?e.source:return e?e.source:")).toThrow("(got 2)");
});
