/** Keeps a text from a request, a file, or an argument from controlling the terminal or adding lines. */
export function escapeControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) => `\\x${control.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
