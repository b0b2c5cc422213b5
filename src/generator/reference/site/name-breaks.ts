/** Lets a browser break a long name in HTML after a dot or a slash. */
function withBreaks(html: string): string {
  return html.replace(/[./](?=\w|\{)/g, "$&<wbr>");
}

/** Also lets it break the name before a capital. */
export function withNameBreaks(html: string): string {
  return withBreaks(html).replace(/[a-z](?=[A-Z])/g, "$&<wbr>");
}

/** Breaks a name in code before a capital only where the name alone is too long for a table on a phone. */
export function breakCode(html: string): string {
  return /\w{25}/.test(html) ? withNameBreaks(html) : withBreaks(html);
}
