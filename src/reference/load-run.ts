import type { RunRequest } from "./run.js";

/** Loads run.js when a reader presses Run for the first time. Its address is in the element of the script. */
export function loadRunOnDemand(): void {
  const script = document.currentScript;
  const address = script instanceof HTMLScriptElement ? (script.dataset.run ?? "") : "";
  let loading: Promise<RunRequest> | undefined;

  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button.run") : null;
    const box = button?.closest("[data-request]");
    if (!(button instanceof HTMLButtonElement) || !(box instanceof HTMLElement)) return;
    button.disabled = true;
    loading ??= load(address).catch((error: unknown) => {
      loading = undefined; // The next click tries again.
      throw error;
    });
    loading
      .then((runRequest) => runRequest(box))
      .catch((error: unknown) => {
        button.disabled = false;
        button.textContent = `Run (${error instanceof Error ? error.message : error})`;
      });
  });
}

/** Loads a classic script, because a page in a file must not load modules. */
function load(address: string): Promise<RunRequest> {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = address;
    element.onerror = () => reject(new Error("cannot load run.js; try again"));
    element.onload = () => {
      const { runRequest } = globalThis as { runRequest?: RunRequest };
      if (runRequest) resolve(runRequest);
      else reject(new Error("run.js does not define runRequest; reload the page"));
    };
    document.head.append(element);
  });
}
