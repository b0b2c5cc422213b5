import contract from "../../generated/openapi.json" with { type: "json" };
import { operations } from "../../generated/operations.js";
import { measureMedians } from "./rounds.js";

interface Peer {
  get(): Promise<unknown>;
  post(body: unknown): Promise<unknown>;
}

interface Target {
  root: string;
  path: string;
  url: string;
  token: string;
}

type Fetch = () => Promise<Response>;
type PeerModule = { default: (fetch: Fetch, target: Target) => Peer };

const names = ["bare", "connected-organizations", "openapi-fetch", "redocly", "microsoft-graph-client", "ky", "kiota"];
const root = "https://graph.microsoft.com/beta";
const { path } = operations.listConnectedOrganizations;
const target: Target = { root, path, url: root + path, token: "eyJ0eXAi.c2VjcmV0.c2lnbmF0dXJl" };
const { examples } = contract.components;

/** Measures a call with an immediate response, as a multiple of plain `fetch` and `json()`. */
export async function measureClientCalls(): Promise<void> {
  const organization = examples["getConnectedOrganization.200.tenant"].value;
  const get = await compareCalls({ value: Array(10).fill(organization) }, 200, (peer) => peer.get());
  const body = examples["createConnectedOrganization.request.domain"].value;
  const post = await compareCalls(organization, 201, (peer) => peer.post(body));
  console.log("\nCall with an immediate response, as a multiple of fetch and json()");
  console.table(
    Object.fromEntries(names.map((name) => [name, { "GET of ten": get.get(name), "POST of one": post.get(name) }])),
  );
}

async function compareCalls(answer: unknown, status: number, call: (peer: Peer) => Promise<unknown>) {
  const text = JSON.stringify(answer);
  const fetch = async () => new Response(text, { status, headers: { "content-type": "application/json" } });
  const peers = await Promise.all(names.map((name) => import(`./peers/${name}.mjs`) as Promise<PeerModule>));
  const cases = peers.map(({ default: create }, index) => {
    const peer = create(fetch, target);
    return [names[index], () => call(peer)];
  });
  const times: Record<string, number> = await measureMedians(Object.fromEntries(cases));
  return new Map(names.map((name) => [name, ((times[name] ?? 0) / (times.bare ?? 0)).toFixed(2)]));
}
