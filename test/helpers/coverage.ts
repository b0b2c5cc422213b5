import { createClient, GraphError } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";
import { validateResponse } from "../../src/validation/index.js";
import { type Body, bodies, examplesOf } from "./bundle.js";
import { call } from "./call-operation.js";
import { failFixtures, knownOperation, passFixtures, publishedFixtures } from "./fixtures.js";
import { requestTo, type Sample, samples } from "./sample-requests.js";

/** How much holds the request or a status of an operation, of each kind. */
export interface Covered {
  operationId: string;
  /** `request`, `204`, `4XX`. */
  place: string;
  /** Of the bodies that show it; nothing where it has none. */
  example?: number;
  passes?: number;
  fails?: number;
  /** Requests that were tried. */
  tried: number;
  /** Those of them that the mock answered as the contract says. */
  mock: number;
  /** And those whose call by the client ended so. */
  client: number;
}

/** A request, and the status with which it has to be answered. */
interface Attempt {
  sample: Sample;
  prefer?: string;
  status: number;
}

const root = "https://graph.microsoft.com/beta";
const { fetch } = createMock({ static: true });
const graph = createClient({ accessToken: "any", fetch, retry: { limit: 0 } });

/** What holds each part of the contract, measured: the mock is asked, and the client calls it. */
export function coverage(): Promise<Covered[]> {
  return Promise.all(
    samples.flatMap((sample) => {
      const places = [...(sample.body === undefined ? [] : ["request"]), ...Object.keys(sample.operation.responses)];
      return places.map((place) => measure(sample, place));
    }),
  );
}

async function measure(sample: Sample, place: string): Promise<Covered> {
  const body = bodies.find(({ operationId, place: of }) => operationId === sample.id && of === place);
  const isHere = (fixture: { owner: string; place: string }) =>
    fixture.owner === sample.id && placeOf(sample, fixture.place) === place;
  const [passing, failing] = [[...passFixtures, ...publishedFixtures].filter(isHere), failFixtures.filter(isHere)];
  const examples = body ? examplesOf(body) : [];
  const attempts =
    place === "request"
      ? [
          ...[...examples.map(({ value }) => value), ...passing.map((fixture) => fixture.body)].map((value) => ({
            ...{ sample: { ...sample, body: value }, status: sample.success },
          })),
          ...failing.map((fixture) => ({ sample: { ...sample, body: fixture.body }, status: 400 })),
        ]
      : answersOf(sample, place, body);
  const [answered, ended] = await Promise.all([countIf(attempts, isAnswered), countIf(attempts, isEnded)]);
  return {
    ...{ operationId: sample.id, place },
    ...(body && { example: examples.length, passes: passing.length, fails: failing.length }),
    ...{ tried: attempts.length, mock: answered, client: ended },
  };
}

/** The status where the operation documents it, or else its class. */
function placeOf({ operation }: Sample, place: string): string {
  return place === "request" || place in operation.responses ? place : `${place[0]}XX`;
}

/** An answer for each example; one where there is none to choose. */
function answersOf(sample: Sample, place: string, body: Body | undefined): Attempt[] {
  const status = Number(place.replace("4XX", "418").replace("5XX", "504"));
  if (place.endsWith("XX")) return [{ sample, status, prefer: `code=${status}` }];
  const names = Object.keys(body?.mediaType.examples ?? {});
  if (names.length === 0) return [{ sample, status }];
  return names.map((name) => ({ sample, status, prefer: `code=${status}, example=${name}` }));
}

async function isAnswered({ sample, prefer, status }: Attempt): Promise<boolean> {
  const response = await fetch(requestTo(root, sample, prefer === undefined ? {} : { prefer }));
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  const { valid } = validateResponse(knownOperation(sample.id), status, isJson ? JSON.parse(text) : text);
  return response.status === status && valid;
}

async function isEnded({ sample, prefer, status }: Attempt): Promise<boolean> {
  const called = call(graph, sample, prefer === undefined ? {} : { headers: { prefer } });
  const error: unknown = await called.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (status < 300) return error === undefined;
  return error instanceof GraphError && error.status === status && error.operationId === sample.id;
}

async function countIf<Item>(items: readonly Item[], holds: (item: Item) => Promise<boolean>): Promise<number> {
  const held = await Promise.all(items.map(holds));
  return held.filter(Boolean).length;
}
