import { maxBatchSize } from "../../../generated/batch.js";
import { operations } from "../../../generated/operations.js";
import { OptionError } from "../errors/option-error.js";
import { parseJson } from "../json.js";
import type { CallSettings } from "../options/call-settings.js";
import type { ClientSettings } from "../options/client-settings.js";
import { buildRequest, type HttpRequest } from "../request/build-request.js";
import { type CallProgress, type HttpResponse, sendWithClaims } from "../transport/send-request.js";
import { wait } from "../transport/timer.js";
import type { Part } from "./part.js";
import { readBatchResponse } from "./part-response.js";

/** A request of a call that is to be sent. */
interface Entry {
  readonly part: Part;
  readonly request: HttpRequest;
  readonly progress: CallProgress;
  readonly resolve: (response: HttpResponse) => void;
  readonly reject: (error: unknown) => void;
  /** The last response, if it was the failure of a dependency that is retried. */
  readonly failedDependency?: HttpResponse;
}

/** Sends the requests of calls that are ready at the same time in one request. */
export class BatchQueue {
  /** Requests of calls that depend on calls which are still to be sent. */
  readonly #waiting = new Set<Entry>();
  /** The requests of the next batch, by base URL. */
  readonly #next = new Map<string, Entry[]>();
  readonly #client: ClientSettings;
  readonly #call: CallSettings;
  #delay = 0;
  #pause: Promise<void> | undefined;

  /** @param call settings of the requests that carry the batches */
  constructor(client: ClientSettings, call: CallSettings) {
    this.#client = client;
    this.#call = call;
  }

  /** Sends the request of a call once, after or together with the calls that it depends on. */
  send(part: Part, request: HttpRequest, progress: CallProgress): Promise<HttpResponse> {
    return new Promise((resolve, reject) => {
      this.#waiting.add({ part, request, progress, resolve, reject });
      this.addReady();
    });
  }

  /** Waits before a retry. Calls that failed together wait for the longest of their delays, to be sent together again. */
  wait(delay: number): Promise<void> {
    this.#delay = Math.max(this.#delay, delay);
    this.#pause ??= Promise.resolve().then(() => {
      const longest = this.#delay;
      this.#delay = 0;
      this.#pause = undefined;
      return wait(longest, this.#call.signal);
    });
    return this.#pause;
  }

  /** Adds the requests to the next batch whose dependencies have succeeded or are in it. Call it when a call has ended. */
  addReady(): void {
    for (const entry of this.#waiting) {
      const { dependencies, baseUrl } = entry.part;
      const batch = this.#next.get(baseUrl) ?? [];
      const failed = dependencies.find(({ result }) => result?.error);
      if (failed) this.#fail(entry, failed);
      else if (dependencies.every((part) => part.result || batch.some((other) => other.part === part))) {
        this.#add(entry, batch);
        this.addReady(); // Those that depend on it may follow.
        return;
      }
    }
  }

  #fail(entry: Entry, { result }: Part): void {
    this.#waiting.delete(entry);
    const message = "The call was not sent, because a call that it depends on failed.";
    if (entry.failedDependency) entry.resolve(entry.failedDependency);
    else entry.reject(new OptionError("dependsOn", message, result?.error));
  }

  #add(entry: Entry, batch: Entry[]): void {
    const { baseUrl } = entry.part;
    this.#waiting.delete(entry);
    this.#next.set(baseUrl, batch);
    const size = batch.push(entry);
    // What is ready at the same time is added before the promise settles.
    if (size === 1) void Promise.resolve().then(() => this.#sendBatch(baseUrl, batch));
    if (size === maxBatchSize) void this.#sendBatch(baseUrl, batch);
  }

  async #sendBatch(baseUrl: string, batch: readonly Entry[]): Promise<void> {
    if (this.#next.get(baseUrl) !== batch) return; // It was full and has been sent.
    this.#next.delete(baseUrl);
    const { path, method } = operations.sendBatch;
    const body = JSON.stringify({ requests: batch.map((entry) => toBatchRequest(entry, batch)) });
    const request = buildRequest({ operationId: "sendBatch", method, url: baseUrl + path }, this.#call.headers, body);
    const progress: CallProgress = { attempts: 0, status: undefined };
    try {
      const getResponse = readBatchResponse(await sendWithClaims(request, this.#call, this.#client, progress));
      const responses = batch.map((entry) => ({ entry, httpResponse: getResponse(getId(entry.part, batch)) }));
      // Throttled calls first: the throttle then counts those that the service let through at the same time.
      responses.sort((a, b) => Number(isThrottled(b.httpResponse)) - Number(isThrottled(a.httpResponse)));
      for (const { entry, httpResponse } of responses) this.#settle(entry, httpResponse);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      for (const entry of batch) {
        entry.progress.attempts += progress.attempts;
        entry.progress.status = progress.status;
      }
    }
  }

  #settle(entry: Entry, httpResponse: HttpResponse): void {
    const isPending = httpResponse.response.status === 424 && entry.part.dependencies.some(({ result }) => !result);
    if (isPending) this.#waiting.add({ ...entry, failedDependency: httpResponse });
    else entry.resolve(httpResponse);
  }
}

function isThrottled({ response }: HttpResponse): boolean {
  return response.status === 429;
}

function getId(part: Part, batch: readonly Entry[]): string {
  return String(batch.findIndex((entry) => entry.part === part));
}

function toBatchRequest({ part, request }: Entry, batch: readonly Entry[]): object {
  const { authorization, ...headers } = request.headers; // As in other calls, it cannot replace the token.
  const dependsOn = part.dependencies.filter(({ result }) => !result).map((dependency) => getId(dependency, batch));
  return {
    id: getId(part, batch),
    method: request.facts.method,
    url: request.facts.url.slice(part.baseUrl.length),
    headers,
    body: parseJson(request.body ?? ""),
    dependsOn: dependsOn.length > 0 ? dependsOn : undefined,
  };
}
