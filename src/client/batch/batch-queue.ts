import { maxBatchSize } from "../../../generated/batch.js";
import { operations } from "../../../generated/operations.js";
import { OptionError } from "../errors/option-error.js";
import { parseJson } from "../json.js";
import type { Settings } from "../options/settings.js";
import { buildRequest, type HttpRequest } from "../request/build-request.js";
import type { Sender } from "../transport/retry.js";
import { type HttpResponse, sendRequest } from "../transport/send-request.js";
import { wait } from "../transport/timer.js";
import { haveEnded, type Part } from "./part.js";
import { readBatchResponse } from "./part-response.js";

/** The request of a part that is to be sent. */
interface Entry {
  readonly request: HttpRequest;
  /** What a new token must contain, if the service asked for it. */
  readonly claims: string | undefined;
  /** Is called with the response, or with nothing if a dependency has failed. */
  readonly resolve: (response: Promise<HttpResponse> | undefined) => void;
}

/** Sends the requests of parts that are ready at the same time in one request. */
export interface BatchQueue {
  /** Returns what sends the requests of a part. */
  createSender(part: Part): Sender;
  /** Sends what is ready since another part has ended. */
  sendReady(): void;
}

/** Creates the queue of the parts of a batch, whose requests are sent with the settings of the client. */
export function createBatchQueue(client: Settings): BatchQueue {
  /** Parts that wait for those that they depend on. */
  const waiting = new Map<Part, Entry>();
  /** Parts that are sent together next, all with the same base URL. */
  let batch = new Map<Part, Entry>();
  const delays: number[] = [];
  let pause: Promise<void> | undefined;

  function sendReady(): void {
    for (const [part, entry] of waiting) {
      const hasFailed = part.dependencies.some(({ result }) => result?.error);
      if (!hasFailed && !isReady(part)) continue;
      waiting.delete(part);
      if (hasFailed) entry.resolve(undefined);
      else if (batch.set(part, entry).size === 1) void sendBatch(part.baseUrl);
      sendReady(); // What depends on it may be ready.
    }
  }

  function isReady({ baseUrl, dependencies }: Part): boolean {
    const [other] = batch.keys();
    const hasRoom = batch.size < maxBatchSize && (!other || other.baseUrl === baseUrl);
    return hasRoom && dependencies.every((dependency) => dependency.result || batch.has(dependency));
  }

  async function sendBatch(baseUrl: string): Promise<void> {
    await undefined; // What is ready at the same time joins it now.
    const sent = [...batch];
    batch = new Map();
    sendReady();
    const { method, path } = operations.sendBatch;
    const body = JSON.stringify({ requests: sent.map(toBatchRequest) });
    const request = buildRequest({ operationId: "sendBatch", method, url: baseUrl + path }, client.headers, body);
    const claims = sent.map(([, entry]) => entry.claims).find(Boolean);
    const response = sendRequest(request, client, claims)
      .finally(() => {
        for (const [, entry] of sent) {
          entry.request.facts.attempts += request.facts.attempts;
          entry.request.facts.status = request.facts.status;
        }
      })
      .then(readBatchResponse);
    for (const [{ id }, { resolve }] of sent) resolve(response.then((read) => read(id)));
  }

  return {
    sendReady,
    createSender: (part) => ({
      async send(request, _, claims) {
        for (let failedDependency: HttpResponse | undefined; ; ) {
          const newResponse = await new Promise<HttpResponse | undefined>((resolve) => {
            waiting.set(part, { request, claims, resolve });
            sendReady();
          });
          const response = newResponse ?? failedDependency;
          if (!response) throw new OptionError("dependsOn", "A dependency failed.");
          request.facts.status = response.response.status;
          if (!newResponse || response.response.status !== 424 || haveEnded(part.dependencies)) return response;
          failedDependency = response; // The dependency is retried, and this part with it.
        }
      },
      // Parts that failed together wait for the longest of their delays, to be sent together again.
      wait(delay, signal) {
        delays.push(delay);
        pause ??= Promise.resolve().then(() => {
          pause = undefined;
          return wait(Math.max(...delays.splice(0)), signal);
        });
        return pause;
      },
    }),
  };
}

function toBatchRequest([{ id, baseUrl, dependencies }, { request }]: [Part, Entry]): object {
  const { facts, headers, body } = request;
  const dependsOn = dependencies.filter(({ result }) => !result).map((dependency) => dependency.id);
  return {
    id,
    method: facts.method,
    url: facts.url.slice(baseUrl.length),
    headers: { ...headers, authorization: undefined }, // As in other calls, a header cannot replace the token.
    body: parseJson(body ?? ""),
    dependsOn: dependsOn.length > 0 ? dependsOn : undefined,
  };
}
