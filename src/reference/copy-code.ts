import { createElement } from "./create-element.js";

/** Puts a block of code into a box with a button that copies it, and returns the box. */
export function addCopyButton(block: HTMLPreElement): HTMLElement {
  const button = createElement("button", { type: "button", className: "copy", textContent: "Copy" });
  button.addEventListener("click", () => void copyCode(block, button));
  button.addEventListener("blur", () => {
    button.textContent = "Copy";
  });
  const box = createElement("div", { className: "code" });
  block.replaceWith(box);
  box.append(block, button);
  return box;
}

/** A browser can refuse the clipboard, for example to a page from http. Then the code is selected. */
async function copyCode(block: HTMLPreElement, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(block.textContent ?? "");
    button.textContent = "Copied";
  } catch {
    getSelection()?.selectAllChildren(block);
    button.textContent = "Selected: press Ctrl+C";
  }
}
