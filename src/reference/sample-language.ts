/** Under which the language that the reader chose is kept. */
const storageKey = "connected-organizations language";

const tabs = ".languages > details";

/** Shows every sample in the language that the reader chose last, on this page or on another. */
export function keepSampleLanguage(): void {
  const language = readLanguage();
  if (language !== null) showLanguage(language);
  document.addEventListener("click", ({ target }) => {
    const summary = target instanceof Element ? target.closest(`${tabs} > summary`) : null;
    if (!summary) return;
    const chosen = summary.textContent ?? "";
    storeLanguage(chosen);
    showLanguage(chosen, summary.parentElement);
  });
}

/** @param clicked the tab that the browser opens by itself */
function showLanguage(language: string, clicked?: Element | null): void {
  for (const tab of document.querySelectorAll<HTMLDetailsElement>(tabs)) {
    if (tab !== clicked && tab.querySelector("summary")?.textContent === language) tab.open = true;
  }
}

/** A browser can refuse the storage, for example in a private window. Then each page begins with the first language. */
function readLanguage(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function storeLanguage(language: string): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // See readLanguage.
  }
}
