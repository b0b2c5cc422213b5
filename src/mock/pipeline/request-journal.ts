import type { OperationId } from "../../../generated/operations.js";
import type { HttpRequest } from "../http/request.js";
import { formatTime } from "../odata/format-time.js";
import type { RecordedRequest } from "./recorded-request.js";
import type { SecretMask } from "./secret-mask.js";

/** Name of the method by which Node.js, Bun and Deno print an object. */
const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom");

/** A request in the journal that is not yet complete. */
export class JournalEntry implements RecordedRequest {
  operationId: OperationId | undefined = undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** An own property, so that a copied request has it. */
  declare readonly body: unknown;
  readonly time: string;
  status: number | undefined = undefined;
  duration: number | undefined = undefined;
  error: string | undefined = undefined;
  readonly requestId: string;
  isEarly = false;
  /** The text takes less memory than the value, and cannot be changed. */
  #bodyText: string | undefined;

  /** One getter for all requests: with one for each, a request takes V8 three times as long. */
  static readonly #bodyProperty: PropertyDescriptor & ThisType<JournalEntry> = {
    enumerable: true,
    get() {
      return this.#bodyText === undefined ? undefined : JSON.parse(this.#bodyText);
    },
  };

  constructor({ method, url }: HttpRequest, mask: SecretMask, time: Date, requestId: string) {
    this.method = mask.maskText(method);
    this.url = mask.maskUrl(url);
    this.headers = mask.maskHeaders();
    this.time = formatTime(time);
    this.requestId = requestId;
    Object.defineProperty(this, "body", JournalEntry.#bodyProperty);
  }

  /** Prints the body instead of `[Getter]`. */
  [inspect](): object {
    return { ...this };
  }

  /** Sets the body to the value of a JSON text. */
  setBody(text: string): void {
    this.#bodyText = text;
  }
}

/** Maximum number of characters of all requests in the journal: about 50,000 requests without a body. */
const maxSize = 2 ** 25;
/** Characters that a request without URL, headers and body takes. */
const entrySize = 300;

/** The requests that the mock received since its start or the last reset, the oldest first. */
export class RequestJournal {
  readonly requests: RecordedRequest[] = [];
  /** Characters of each request. A map by request makes every request of the mock slower by a third. */
  #sizes: number[] = [];
  #totalSize = 0;

  /** Adds a request. */
  add(entry: JournalEntry): void {
    this.requests.push(entry);
    this.#sizes.push(0);
    this.#addSize(entrySize + entry.url.length + getSize(entry.headers));
  }

  /** Adds the body to a request. */
  recordBody(entry: JournalEntry, body: unknown, mask: SecretMask): void {
    if (body === undefined) return;
    const text = mask.stringifyBody(body);
    entry.setBody(text);
    this.#addSize(text.length);
  }

  clear(): void {
    this.requests.length = 0;
    this.#sizes = [];
    this.#totalSize = 0;
  }

  /**
   * Adds characters to the size of the latest request, although the body can be that of an earlier one. Drops the oldest
   * requests if the journal is full, so that a long-running server does not run out of memory.
   */
  #addSize(size: number): void {
    const latest = this.#sizes.length - 1;
    if (latest < 0) return; // Cleared before the body arrived.
    this.#sizes[latest] = (this.#sizes[latest] ?? 0) + size;
    this.#totalSize += size;
    if (this.#totalSize > maxSize) this.#dropOldest();
  }

  /** Drops a quarter at once: to remove the first item of a long array takes as long as to remove many. */
  #dropOldest(): void {
    let count = 0;
    for (const size of this.#sizes) {
      if (this.#totalSize <= (maxSize * 3) / 4) break;
      this.#totalSize -= size;
      count += 1;
    }
    this.requests.splice(0, count);
    this.#sizes.splice(0, count);
  }
}

function getSize(headers: Readonly<Record<string, string>>): number {
  let size = 0;
  for (const name in headers) size += name.length + (headers[name]?.length ?? 0);
  return size;
}
