import { vi } from "vitest";
import { importInterop } from "./interop-packages.js";

type PageWindow = Window & typeof globalThis;

interface JsdomModule {
  JSDOM: new (
    html: string,
    options: { url: string; runScripts: "outside-only"; beforeParse(window: PageWindow): void },
  ) => { window: PageWindow };
}

/** A page with a form, as its user sees it. */
export interface FormPage {
  /** Enters text in the field with a label. */
  enter(label: string, text: string): void;
  /** Clicks on the button or the label with a text. */
  click(text: string): void;
  /** Returns the errors that are shown, each after the label of its field if it has one. */
  listErrors(): string[];
  /** Returns the label of the field that has the focus. */
  getFocusedLabel(): string | undefined;
  /** Waits until an assertion about the page is true. */
  waitFor(assertion: () => void): Promise<void>;
  getText(): string;
  close(): void;
}

/** Runs the script of a page in jsdom. */
export async function openFormPage(script: string): Promise<FormPage> {
  const { JSDOM } = await importInterop<JsdomModule>("jsdom");
  const { window } = new JSDOM('<main id="root"></main>', {
    url: "http://localhost:5173/",
    runScripts: "outside-only",
    beforeParse(created) {
      // jsdom has no fetch, and that of Node.js refuses the signals of jsdom.
      created.fetch = (url, init) => fetch(String(url), { ...init, signal: null });
    },
  });
  const { document, HTMLInputElement, HTMLElement } = window;
  window.eval(script);
  const waitFor = (assertion: () => void) => vi.waitFor(assertion, { timeout: 60_000, interval: 10 });

  function find<Element extends HTMLElement>(selector: string, text: string, type: new () => Element): Element {
    const found = [...document.querySelectorAll(selector)].find((element) => element.textContent === text);
    if (found instanceof type) return found;
    throw new Error(`The page has no ${selector} with the text ${text}: ${document.body.innerHTML}`);
  }
  const findLabelOf = (id: string) => [...document.querySelectorAll("label")].find(({ htmlFor }) => htmlFor === id);

  await waitFor(() => find("button", "Create", HTMLElement));
  return {
    enter(label, text) {
      const field = document.getElementById(find("label", label, window.HTMLLabelElement).htmlFor);
      if (!(field instanceof HTMLInputElement)) throw new Error(`${label} is not the label of an input.`);
      // React replaces the property of the element, and takes a value that is set there as its own.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
      field.dispatchEvent(new window.Event("input", { bubbles: true }));
    },
    click: (text) => find("button, label", text, HTMLElement).click(),
    listErrors: () =>
      [...document.querySelectorAll("[role=alert]")].map((alert) => {
        const field = document.querySelector(`[aria-invalid=true][aria-describedby="${alert.id}"]`);
        const label = field && findLabelOf(field.id);
        return [label?.textContent, alert.textContent].filter(Boolean).join(": ");
      }),
    getFocusedLabel: () => findLabelOf(document.activeElement?.id ?? "")?.textContent ?? undefined,
    getText: () => document.body.textContent ?? "",
    waitFor,
    close: () => window.close(),
  };
}
