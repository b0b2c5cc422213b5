import { escapePointerToken } from "../../validation/json-pointer.js";
import { maskTokens, secretMask } from "../http/mask-tokens.js";
import type { HttpHeaders, HttpRequest } from "../http/request.js";
import { createTextMask, minSecretLength } from "./text-mask.js";

/** Names of headers, query options and properties whose value is or contains a secret. `$skiptoken` is not one. */
const secretName = /authorization|cookie|password|secret|(?<!skip)token|assertion|(?:api|subscription)[-_]?key/i;
/** The same for headers and query options, where `key`, `code` and `sig` are secrets too, as of Azure Functions. */
const secretParameter = new RegExp(
  `${secretName.source}|(?<!idempotency[-_])key$|^(?:code|sig|pwd|passwd)$|signature$|credential`,
  "i",
);
/** A name in a query, and its value. Without a value it matches too, or each of many `?` would be compared to the end. */
const queryPattern = /([?&])([^=&#]*)(?:=([^&#]*))?/g;
const noSpellings: ReadonlySet<string> = new Set();
/** The scheme of credentials stays, because a caller may have forgotten it. */
const schemePattern = /^(?:basic|bearer|digest|dpop|negotiate|pop) +/i;

/** Masks the secrets of a request in all that is recorded and said about it. */
export class SecretMask {
  /** What a text contains if it contains a secret. Each request of a batch has that of the batch. */
  #spellings: ReadonlySet<string>;
  /** Created when a text is masked; `undefined` after a secret was added. */
  #textMask: ((text: string) => string) | undefined;

  readonly #headers: HttpHeaders;

  /** @param batch mask of the batch that contains the request, whose secrets are masked too */
  constructor({ headers, url }: HttpRequest, batch?: SecretMask) {
    this.#spellings = batch ? batch.#spellings : noSpellings;
    this.#textMask = batch ? batch.#textMask : undefined;
    this.#headers = headers;
    const secrets = listQuerySecrets(url.search);
    for (const [name, value] of headers) if (secretParameter.test(name)) secrets.push(value);
    this.#addSecrets(secrets);
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
    if (this.#spellings.size === 0) return maskTokens(text);
    this.#textMask ??= createTextMask(this.#spellings);
    return maskTokens(this.#textMask(text));
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
    if (hasSecret || text.includes("?")) this.#addSecrets(listBodySecrets(body));
    return hasSecret || this.maskText(text) !== text ? JSON.stringify(this.maskJson(body)) : text;
  }

  #maskScalar(value: unknown): unknown {
    const text = String(value);
    const masked = this.maskText(text);
    return masked === text ? value : masked;
  }

  /** Adds all secrets at once: to add each of many to a copy would take as long as their number squared. */
  #addSecrets(secrets: readonly string[]): void {
    const spellings = secrets.flatMap(listParts).flatMap(listSpellings);
    if (spellings.every((spelling) => this.#spellings.has(spelling))) return;
    this.#spellings = new Set([...this.#spellings, ...spellings]);
    this.#textMask = undefined;
  }
}

/** Returns the secrets of a body: what is named so, and what the URLs in a batch have in their queries. */
function listBodySecrets(body: unknown): string[] {
  const secrets: string[] = [];
  const visit = (value: unknown, isSecret: boolean) => {
    if (typeof value === "string") {
      if (isSecret) secrets.push(value);
      else for (const secret of listQuerySecrets(value)) secrets.push(secret);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, member] of Object.entries(value)) visit(member, isSecret || secretName.test(name));
    }
  };
  visit(body, false);
  return secrets;
}

/** Returns the secrets in the query of a URL, encoded and decoded. */
function listQuerySecrets(url: string): string[] {
  if (!url.includes("?")) return [];
  return Array.from(url.matchAll(queryPattern)).flatMap(([, , name = "", value = ""]) =>
    secretParameter.test(name) ? [value, new URLSearchParams(`value=${value}`).get("value") ?? ""] : [],
  );
}

/** Returns a secret as a whole, and its parts: several tokens, or the values of cookies. */
function listParts(secret: string): string[] {
  const credentials = secret.replace(schemePattern, "");
  if (credentials.length < minSecretLength) return [];
  const parts = credentials.split(/[\s,;]+/);
  const cookieValues = parts.map((part) => part.slice(part.indexOf("=") + 1));
  return [credentials, ...parts, ...cookieValues].filter(({ length }) => length >= minSecretLength);
}

/** Returns a secret as it is, and as URLs and the JSON pointers of errors contain it. */
function listSpellings(secret: string): string[] {
  if (/^[\w.-]*$/.test(secret)) return [secret];
  const spellings = [secret, escapePointerToken(secret)];
  if (/\p{Surrogate}/u.test(secret)) return spellings;
  const encoded = encodeURIComponent(secret);
  return [...spellings, encoded, encoded.replace(/%../g, (code) => code.toLowerCase())];
}

/** Masks the secrets in the query of a URL, also those that are too short to be masked elsewhere. */
function maskQuery(url: string): string {
  return url.replace(queryPattern, (text, separator: string, name: string, value = "") =>
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
