import { capitalize } from "../texts.js";
import type { SampleRequest } from "./sample-request.js";

/** Returns a program for PowerShell 7 that sends a request. */
export function renderPowerShellSample({ operation, root, basePath, path, query, body }: SampleRequest): string {
  const base = `$env:GRAPH_BASE_URL ?? "${root}"`;
  const options = query.map(([name, value]) => `${name}=${value}`).join("&");
  const uri = `"$root${escapeDoubleQuoted(options ? `${path}?${options}` : path)}"`;
  const method = `Invoke-RestMethod -Method ${capitalize(operation.method)}`;
  return [
    basePath ? `$root = (${base}) + "${basePath}"` : `$root = ${base}`,
    '$headers = @{ Authorization = "Bearer $env:GRAPH_TOKEN" }',
    ...(body === undefined
      ? [`${method} -Headers $headers \``]
      : [
          // Nothing in a literal here-string is escaped.
          `$body = @'\n${JSON.stringify(body, undefined, 2)}\n'@`,
          `${method} -Headers $headers -ContentType application/json -Body $body \``,
        ]),
    `  -Uri ${uri}\n`,
  ].join("\n");
}

function escapeDoubleQuoted(text: string): string {
  return text.replace(/["$`]/g, "`$&");
}
