import { addCopyButton } from "./copy-code.js";
import { createElement } from "./create-element.js";
import { type ErrorPlace, listErrorPlaces } from "./error-places.js";
import type { Target } from "./target.js";

/** A request as the page has it in `data-request`. */
interface PageRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: unknown;
}

interface OfferedOrganization {
  id: string;
  displayName: string | null;
}

/** The form with a request that a reader can change and send, and below it the response. */
export class RunPanel {
  readonly #target: Target;
  readonly #request: PageRequest;
  readonly #path = createElement("input", { type: "text", spellcheck: false, autocomplete: "off" });
  readonly #body: HTMLTextAreaElement | undefined;
  readonly #run = createElement("button", { type: "submit", textContent: "Run" });
  readonly #response = createElement("div", { className: "response" });

  constructor(box: HTMLElement, target: Target) {
    this.#target = target;
    this.#request = JSON.parse(box.dataset.request ?? "");
    this.#path.value = this.#request.path;
    if (this.#request.body !== undefined) this.#body = createBodyField(this.#request.body);
    this.#response.setAttribute("role", "status");
    box.replaceChildren(this.#createForm(), this.#response);
    this.#run.focus();
  }

  /** Sends the request and shows the response. */
  async run(): Promise<void> {
    this.#run.disabled = true;
    this.#path.value = toPath(this.#path.value);
    try {
      await this.#showResponse(await this.#send());
    } catch (error) {
      this.#response.replaceChildren(createElement("p", { textContent: `No response: ${error}` }));
    }
    this.#run.disabled = false;
    this.#run.focus();
  }

  #createForm(): HTMLFormElement {
    const reset = createElement("button", { type: "button", textContent: `Reset ${this.#target.name}` });
    reset.addEventListener("click", () => void this.#reset());
    const path = createElement("label", {}, `${this.#request.method} `, this.#path);
    const body = this.#body ? [createElement("label", {}, "Body", this.#body)] : [];
    const form = createElement("form", {}, path, ...body, createElement("p", {}, this.#run, " ", reset));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.run();
    });
    return form;
  }

  #send(): Promise<Response> {
    const { method, headers } = this.#request;
    const init = { method, headers: { ...headers, Authorization: "Bearer any" } };
    return this.#target.send(this.#path.value, this.#body ? { ...init, body: this.#body.value } : init);
  }

  async #showResponse(response: Response): Promise<void> {
    const text = await response.text();
    const value = parseJson(text);
    const places = this.#body ? listErrorPlaces(this.#body.value, value) : [];
    const headers = [...response.headers].map(([name, content]) => `${name}: ${content}`).join("\n");
    const body = value === undefined ? text : JSON.stringify(value, undefined, 2);
    this.#response.replaceChildren(
      createElement(
        "p",
        {},
        createElement("strong", { textContent: `Status ${response.status}` }),
        ". ",
        this.#target.description,
      ),
      ...this.#createPlaces(places),
      body === "" ? createElement("p", { textContent: "The body is empty." }) : addCopyButton(createCodeBlock(body)),
      createElement("details", {}, createElement("summary", { textContent: "Headers" }), createCodeBlock(headers)),
    );
    if (response.status === 404) await this.#offerOrganizations();
  }

  /** Lists validation errors as buttons that select the text they are about. */
  #createPlaces(places: readonly ErrorPlace[]): HTMLElement[] {
    if (places.length === 0) return [];
    const items = places.map(({ message, line, start, end }) => {
      if (line === undefined) return createElement("li", { textContent: message });
      const button = createElement("button", { type: "button", textContent: `Line ${line}` });
      button.addEventListener("click", () => {
        this.#body?.focus();
        this.#body?.setSelectionRange(start, end);
      });
      return createElement("li", {}, button, ` ${message}`);
    });
    return [createElement("ul", {}, ...items)];
  }

  /** After a 404: offers the organizations of the tenant for the path. */
  async #offerOrganizations(): Promise<void> {
    const [, collection, id] = /^(.*\/connectedOrganizations)\/([^/?$]+)/.exec(this.#path.value) ?? [];
    if (!collection || !id) return;
    const response = await this.#target.send(collection, { headers: { Authorization: "Bearer any" } });
    const { value } = await response.json();
    const found: OfferedOrganization[] = Array.isArray(value) ? value.slice(0, 5) : [];
    if (found.some((organization) => organization.id === id)) return; // Something else is missing.
    const buttons = found.map((organization) => this.#createOffer(id, organization));
    const text =
      buttons.length > 0 ? "Use another organization: " : "The tenant has no organization. Create one first.";
    this.#response.append(createElement("p", {}, text, ...buttons));
  }

  #createOffer(missingId: string, { id, displayName }: OfferedOrganization): HTMLElement {
    const button = createElement("button", { type: "button", textContent: displayName ?? id });
    button.addEventListener("click", () => {
      this.#path.value = this.#path.value.replace(missingId, id);
      void this.run();
    });
    return button;
  }

  async #reset(): Promise<void> {
    const text = await this.#target.reset().catch((error: unknown) => `The tenant was not reset: ${error}`);
    this.#response.replaceChildren(createElement("p", { textContent: text }));
  }
}

/** Returns the path of what a reader typed, also of a whole URL, such as a next link that was copied from a response. */
function toPath(text: string): string {
  const path = text.trim().replace(/^https?:\/\/[^/]*/i, "");
  return path.startsWith("/") ? path : `/${path}`;
}

function createCodeBlock(text: string): HTMLPreElement {
  return createElement("pre", { tabIndex: 0 }, createElement("code", { textContent: text }));
}

function createBodyField(body: unknown): HTMLTextAreaElement {
  const text = JSON.stringify(body, undefined, 2);
  return createElement("textarea", { value: text, rows: text.split("\n").length, spellcheck: false });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
