import { type ExampleRequest, getExampleRequest } from "../mock/examples/example-request.js";
import { getVersionPrefix, versionPrefixes } from "../mock/http/parse-path.js";

/**
 * Formats what `mock` prints when it is ready: its URLs, a first request, and how to stop it.
 *
 * @param certificateFile certificate of an https server; `undefined` over http
 */
export function formatGreeting(url: string, certificateFile?: string): string {
  const request = getExampleRequest("createConnectedOrganization");
  return `Mock and reference of the connected organizations API: ${url}

  Operations  ${versionPrefixes.map(({ prefix }) => url + prefix).join("  ")}
  Reference   ${url}/
${formatTrust(certificateFile)}
Create an organization (response: 201 Created):

${formatCurlCommand(url, request, certificateFile)}

To run the samples of the reference: export GRAPH_BASE_URL=${url}${getVersionPrefix()} GRAPH_TOKEN=any

Press Ctrl-C to stop.
`;
}

/** Formats how a program trusts the certificate: Node.js reads the variable when it starts. */
function formatTrust(certificateFile: string | undefined): string {
  if (certificateFile === undefined) return "";
  return `  Certificate ${certificateFile}

To let a Node.js program trust it: export NODE_EXTRA_CA_CERTS=${quote(certificateFile)}
`;
}

/** Formats the POSIX shell command that sends a request, with a token that every mock accepts, and prints the response. */
function formatCurlCommand(
  url: string,
  { method, path, mediaType, body }: ExampleRequest,
  certificateFile: string | undefined,
): string {
  const headers = ["Authorization: Bearer any-token", `Content-Type: ${mediaType}`];
  const options = headers.flatMap((header) => ["-H", quote(header)]);
  const trust = certificateFile === undefined ? [] : ["--cacert", quote(certificateFile)];
  return ["curl", "-i", ...trust, "-X", method, quote(url + path), ...options, "-d", quote(JSON.stringify(body))].join(
    " ",
  );
}

/** Quotes a text for a shell. In single quotes it expands nothing. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
