import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { ReferencePageError } from "../../src/generator/command-errors.js";
import { compressPage, splitPage } from "../../src/generator/reference/redoc/compress-page.js";
import { omitUnusedCode } from "../../src/generator/reference/redoc/omit-unused-code.js";
import { omitUnusedTokens } from "../../src/generator/reference/redoc/omit-unused-tokens.js";
import { inlineLogo, rewriteLinks } from "../../src/generator/reference/redoc/patch-page.js";
import { patchRedoc } from "../../src/generator/reference/redoc/patch-redoc.js";

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

const redoc = 'const[hydrate,init]=start("$&");export{hydrate,init};';
const bigPage = `<p>text</p><script type="module">${redoc} hydrate({"openapi":"3.1.1"});</script></html>`;

test("the code of Redoc is compressed, and the contract is not", () => {
  const html = compressPage(splitPage(bigPage));
  const [, text = ""] = /<script type="text\/plain" class="redoc">([^<]+)</.exec(html) ?? [];
  expect(gunzipSync(Buffer.from(text, "base64")).toString()).toBe(redoc);
  expect(html).toMatch(/^<p>text<\/p>.*DecompressionStream.* hydrate\(\{"openapi":"3.1.1"\}\);<\/script><\/html>$/s);
  expect(() => splitPage("<p>text</p>")).toThrow(ReferencePageError);
  expect(() => splitPage('<script type="module">start();</script>')).toThrow(ReferencePageError);
});

test("code that nothing uses is left out, but for its license", async () => {
  const license = "/*! Search, License: Apache-2.0 */";
  const code = `var search=\`${license} find()\`;function hydrate(){return "text"}export{hydrate};`;
  const result = await omitUnusedCode(code);
  expect(result).toContain("text");
  expect(result).not.toContain("find");
  expect(result).toContain(license);
});

test("a design token that something uses is defined in the markup alone", () => {
  const sheet =
    "--a: 1px; // @presenter\n  --b: var(--c);\n  --c: 2px;\n  --h1-x: 3px;\n  --size-s: 4px;\n  --only: 5px;";
  const { markup, code } = omitUnusedTokens({
    markup:
      '<style data-styled>:root{--a:1px;--b:var(--c);--c:2px;--h1-x:3px;--size-s:4px;}.x{width:var(--a)}/*!sc*/\ndata-styled.g1[id="x"]{content:"x,"}</style>',
    code: `x=css\`${sheet}\`;y=\`var(--size-\${s})\`;z=css\`--local: 1px; color: red;\``,
  });
  expect(markup).toBe("<style>:root{--a:1px;--h1-x:3px;--size-s:4px;}.x{width:var(--a)}\n</style>");
  expect(code.replace(/\s/g, "")).toBe(`x=css\`--only:5px;\`;y=\`var(--size-\${s})\`;z=css\`--local:1px;color:red;\``);
});

test("a page is refused if a text of Redoc that is changed is missing or there twice", () => {
  const message = "The page must have return e?e.source: once (got 0), so that a code sample";
  expect(() => patchRedoc("<html></html>")).toThrow(ReferencePageError);
  expect(() => patchRedoc("<html></html>")).toThrow(message);
  expect(() => patchRedoc("return e?e.source:return e?e.source:")).toThrow("(got 2)");
});
