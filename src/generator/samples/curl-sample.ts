import type { SampleRequest } from "./sample-request.js";

/** Returns a program for a POSIX shell that sends a request with curl. */
export function renderCurlSample({ operation, root, basePath, path, query, body }: SampleRequest): string {
  const method = operation.method.toUpperCase();
  const isImplied = method === (body === undefined ? "GET" : "POST");
  const command = [
    "curl --include",
    ...(isImplied ? [] : [`--request ${method}`]),
    ...(query.length > 0 ? ["--get"] : []),
    `"$root${escapeDoubleQuoted(path)}"`,
  ];
  const lines = [
    command.join(" "),
    '--header "Authorization: Bearer $GRAPH_TOKEN"',
    ...query.map(([name, value]) => `--data-urlencode ${quote(`${name}=${value}`)}`),
    ...(body === undefined
      ? []
      : ['--header "Content-Type: application/json"', `--data ${quoteJson(JSON.stringify(body, undefined, 2))}`]),
  ];
  return `root="\${GRAPH_BASE_URL:-${root}}${basePath}"\n${lines.join(" \\\n  ")}\n`;
}

/** Indents every line of the body as the option before it. */
function quoteJson(json: string): string {
  return `'${json.replaceAll("'", "'\\''").replaceAll("\n", "\n  ")}'`;
}

function quote(text: string): string {
  return text.includes("'") ? `"${escapeDoubleQuoted(text)}"` : `'${text}'`;
}

function escapeDoubleQuoted(text: string): string {
  return text.replace(/["\\$`]/g, "\\$&");
}
