import { type ExampleRequest, getExampleRequest } from "../mock/examples/example-request.js";
import { getVersionPrefix, versionPrefixes } from "../mock/pipeline/route-request.js";

/** What the command prints once the mock is there: what it serves, a request to try, and how to stop it. */
export function greeting(url: string): string {
  const request = getExampleRequest("addConnectedOrganization");
  return `Mock and reference of the connected organizations API: ${url}

  Operations  ${versionPrefixes.map(({ prefix }) => url + prefix).join("  ")}  ${url}
  Reference   ${url}/

Try to add an organization as Microsoft's page does; the answer is 204 No Content:

${curlLine(url, request)}

For the samples of the reference: export GRAPH_BASE_URL=${url}${getVersionPrefix()} GRAPH_TOKEN=any

Stop with Ctrl-C.
`;
}

/** The line for a POSIX shell that sends a request, with a token that any mock accepts, and prints what comes back. */
function curlLine(url: string, { method, path, mediaType, body }: ExampleRequest): string {
  const headers = ["Authorization: Bearer any-token", `Content-Type: ${mediaType}`];
  const options = headers.flatMap((header) => ["-H", quote(header)]);
  return ["curl", "-i", "-X", method, quote(url + path), ...options, "-d", quote(JSON.stringify(body))].join(" ");
}

/** In single quotes a shell leaves everything as it is, `$ref` too. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
