/** Markdown without what leads to a file beside it: a picture is left out, of a link its text stays. */
export function standaloneText(markdown: string): string {
  return markdown.replace(/!\[[^\]]*\]\((?!https?:)[^)]*\)\n*/g, "").replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, "$1");
}
