import { type ExampleRequest, getExampleRequest } from "../mock/examples/example-request.js";
import { getVersionPrefix, versionPrefixes } from "../mock/pipeline/parse-path.js";

/** Formats what `mock` prints when it is ready: its URLs, a first request, and how to stop it. */
export function formatGreeting(url: string): string {
  const request = getExampleRequest("addConnectedOrganization");
  return `Mock and reference of the connected organizations API: ${url}

  Operations  ${versionPrefixes.map(({ prefix }) => url + prefix).join("  ")}  ${url}
  Reference   ${url}/

Add an organization with the request of Microsoft's page (response: 204 No Content):

${formatCurlCommand(url, request)}

To run the samples of the reference: export GRAPH_BASE_URL=${url}${getVersionPrefix()} GRAPH_TOKEN=any

Press Ctrl-C to stop.
`;
}

/** Formats the POSIX shell command that sends a request, with a token that every mock accepts, and prints the response. */
function formatCurlCommand(url: string, { method, path, mediaType, body }: ExampleRequest): string {
  const headers = ["Authorization: Bearer any-token", `Content-Type: ${mediaType}`];
  const options = headers.flatMap((header) => ["-H", quote(header)]);
  return ["curl", "-i", "-X", method, quote(url + path), ...options, "-d", quote(JSON.stringify(body))].join(" ");
}

/** Quotes a text for a shell. In single quotes it expands nothing, so that `$ref` stays as it is. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
