import highlighter from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import http from "highlight.js/lib/languages/http";
import json from "highlight.js/lib/languages/json";
import powershell from "highlight.js/lib/languages/powershell";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import type { ExampleRequest } from "../pages/page.js";
import { escapeText } from "./escape-html.js";
import { formatBody, formatHead } from "./format-request.js";

const languages = { bash, http, json, powershell, typescript, xml };
for (const [name, language] of Object.entries(languages)) highlighter.registerLanguage(name, language);
highlighter.registerAliases("shell", { languageName: "bash" });

/** The class in pages.css of each part of code that has a color, by its name in highlight.js. */
const classes: Readonly<Record<string, string>> = {
  attr: "name",
  attribute: "name",
  built_in: "name",
  property: "name",
  variable: "name",
  string: "string",
  subst: "string",
  literal: "number",
  number: "number",
  keyword: "keyword",
  comment: "comment",
  meta: "comment",
};

/** Returns code as HTML that marks the parts with a color; unmarked for an unknown language. */
export function highlightCode(code: string, language = ""): string {
  return createBlock(highlight(code, language));
}

/** Returns a request as HTML, with its body marked as JSON. */
export function highlightRequest(request: ExampleRequest): string {
  const body = formatBody(request);
  // Let a browser break the path after a slash, except that of an end tag.
  const head = highlight(formatHead(request), "http").replace(/(?<!<)\/(?=\w)/g, "/<wbr>");
  return createBlock(body === undefined ? head : `${head}\n\n${highlight(body, "json")}`);
}

function highlight(code: string, language: string): string {
  if (highlighter.getLanguage(language) === undefined) return escapeText(code);
  return simplifyMarks(highlighter.highlight(code, { language }).value);
}

/**
 * Returns HTML of highlight.js without the elements that have no color, which are half of them, and without the entities
 * of quotes: the browser parses and lays out all of it before it shows the page.
 */
function simplifyMarks(html: string): string {
  const isKept: boolean[] = [];
  const marked = html.replace(/<span class="hljs-(\w+)[^"]*">|<\/span>/g, (tag, part: string | undefined) => {
    if (part === undefined) return isKept.pop() ? tag : "";
    const name = classes[part];
    isKept.push(name !== undefined);
    return name === undefined ? "" : `<span class="${name}">`;
  });
  return marked.replaceAll("&quot;", '"').replaceAll("&#x27;", "'");
}

function createBlock(html: string): string {
  return `<pre tabindex="0"><code>${html}</code></pre>`;
}
