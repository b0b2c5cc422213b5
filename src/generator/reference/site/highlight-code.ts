import highlighter from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import http from "highlight.js/lib/languages/http";
import json from "highlight.js/lib/languages/json";
import powershell from "highlight.js/lib/languages/powershell";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import type { ExampleRequest } from "../pages/page.js";
import { escapeHtml } from "./escape-html.js";
import { formatBody, formatHead } from "./format-request.js";

const languages = { bash, http, json, powershell, typescript, xml };
for (const [name, language] of Object.entries(languages)) highlighter.registerLanguage(name, language);
highlighter.registerAliases("shell", { languageName: "bash" });

/** Returns code as HTML that marks its parts with the classes of highlight.js; unmarked for an unknown language. */
export function highlightCode(code: string, language = ""): string {
  return createBlock(highlight(code, language));
}

/** Returns a request as HTML, with its body marked as JSON. */
export function highlightRequest(request: ExampleRequest): string {
  const body = formatBody(request);
  const head = highlight(formatHead(request), "http");
  return createBlock(body === undefined ? head : `${head}\n\n${highlight(body, "json")}`);
}

function highlight(code: string, language: string): string {
  const isKnown = highlighter.getLanguage(language) !== undefined;
  return isKnown ? highlighter.highlight(code, { language }).value : escapeHtml(code);
}

function createBlock(html: string): string {
  return `<pre tabindex="0"><code>${html}</code></pre>`;
}
