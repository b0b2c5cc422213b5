import { maskTokens, secretMask } from "../http/mask-tokens.js";
import type { HttpHeaders, HttpRequest } from "../http/request.js";

/** Names of headers, query options and properties whose value is or contains a secret. `$skiptoken` is none. */
const secretName = /authorization|cookie|password|secret|(?<!skip)token|assertion|(?:api|subscription)[-_]?key/i;
/** The same for headers and query options, where `key`, `code` and `sig` are secrets too, as of Azure Functions. */
const secretParameter = new RegExp(
  `${secretName.source}|(?<!idempotency[-_])key$|^(?:code|sig|pwd|passwd)$|signature$|credential`,
  "i",
);
/** A name and a value in a query. */
const queryPattern = /([?&])([^=&#]*)=([^&#]*)/g;
/** A shorter secret is a placeholder such as "any", which texts contain for other reasons. */
const minSecretLength = 8;
/** The scheme of credentials stays, because a caller may have forgotten it. */
const schemePattern = /^(?:basic|bearer|digest|dpop|negotiate|pop) +/i;

/** Masks the secrets of a request in all that is recorded and said about it. */
export class SecretMask {
  /** What a text contains if it contains a secret, the longest first. */
  #spellings: readonly string[];

  readonly #headers: HttpHeaders;

  /** @param batch mask of the batch that contains the request, whose secrets are masked too */
  constructor({ headers, url }: HttpRequest, batch?: SecretMask) {
    this.#spellings = batch ? batch.#spellings : [];
    this.#headers = headers;
    for (const [name, value] of headers) if (secretParameter.test(name)) this.#addSecret(value);
    this.#addQuery(url.search);
  }

  /** Returns the headers of the request by name in lower case. */
  maskHeaders(): Record<string, string> {
    const masked: Record<string, string> = {};
    for (const [name, value] of this.#headers) {
      masked[name] = secretParameter.test(name) ? maskCredentials(value) : this.maskText(value);
    }
    return masked;
  }

  /** Returns a URL that is valid, without a user and password. */
  maskUrl(url: URL): string {
    const { href, username, password } = url;
    const isClean = this.maskText(href) === href && maskQuery(href) === href && username === "" && password === "";
    return isClean ? href : maskQuery(url.origin + this.maskText(url.pathname + url.search));
  }

  maskText(text: string): string {
    if (this.#spellings.length === 0) return maskTokens(text);
    let masked = text;
    for (const spelling of this.#spellings) masked = masked.replaceAll(spelling, secretMask);
    return maskTokens(masked);
  }

  /** Masks the strings in JSON data, names of properties among them. */
  maskJson(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.maskJson(item));
    if (typeof value !== "object" || value === null) return this.#maskScalar(value);
    const members = Object.entries(value).map(([name, member]) => [
      this.maskText(name),
      secretName.test(name) ? maskMember(member) : this.maskJson(member),
    ]);
    return Object.fromEntries(members);
  }

  /** Returns the JSON text of a body. The secrets in the body are masked from now on. */
  stringifyBody(body: unknown): string {
    const text = JSON.stringify(body);
    const hasSecret = secretName.test(text);
    if (hasSecret || text.includes("?")) this.#addBody(body);
    return hasSecret || this.maskText(text) !== text ? JSON.stringify(this.maskJson(body)) : text;
  }

  #maskScalar(value: unknown): unknown {
    const text = String(value);
    const masked = this.maskText(text);
    return masked === text ? value : masked;
  }

  /** Adds the secrets of a body: what is named so, and what the URLs in a batch have in their queries. */
  #addBody(value: unknown, isSecret = false): void {
    if (typeof value === "string") {
      if (isSecret) this.#addSecret(value);
      else this.#addQuery(value);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, member] of Object.entries(value)) this.#addBody(member, isSecret || secretName.test(name));
    }
  }

  #addQuery(text: string): void {
    if (!text.includes("?")) return;
    for (const [, , name = "", value = ""] of text.matchAll(queryPattern)) {
      if (!secretParameter.test(name)) continue;
      this.#addSecret(value);
      this.#addSecret(new URLSearchParams(`value=${value}`).get("value") ?? "");
    }
  }

  /** Adds a secret as a whole, and its parts: several tokens, or the values of cookies. */
  #addSecret(value: string): void {
    const credentials = value.replace(schemePattern, "");
    if (credentials.length < minSecretLength) return;
    const parts = credentials.split(/[\s,;]+/);
    const cookieValues = parts.map((part) => part.slice(part.indexOf("=") + 1));
    const secrets = [credentials, ...parts, ...cookieValues].filter(({ length }) => length >= minSecretLength);
    if (secrets.length === 0) return;
    const spellings = new Set([...this.#spellings, ...secrets.flatMap(listSpellings)]);
    this.#spellings = [...spellings].sort((a, b) => b.length - a.length);
  }
}

/** Returns a secret as it is, and as URLs contain it. */
function listSpellings(secret: string): string[] {
  if (/^[\w.~-]*$/.test(secret) || /\p{Surrogate}/u.test(secret)) return [secret];
  const encoded = encodeURIComponent(secret);
  return [secret, encoded, encoded.replace(/%../g, (code) => code.toLowerCase())];
}

/** Masks the secrets in the query of a URL, also those that are too short to be masked elsewhere. */
function maskQuery(url: string): string {
  return url.replace(queryPattern, (text, separator: string, name: string, value: string) =>
    secretParameter.test(name) && value !== "" ? `${separator}${name}=${secretMask}` : text,
  );
}

function maskMember(value: unknown): string {
  return typeof value === "string" ? maskCredentials(value) : secretMask;
}

function maskCredentials(value: string): string {
  const [scheme = ""] = schemePattern.exec(value) ?? [];
  return scheme + secretMask;
}
