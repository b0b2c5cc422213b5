/** Returns the first sentence of Markdown, as text without marks on one line. */
export function getFirstSentence(markdown: string): string {
  const sentence = /^.*?\.(?=\s|$)/s.exec(markdown)?.[0] ?? markdown;
  return sentence
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/[`*_]/g, "")
    .replaceAll("\n", " ");
}
