/** Lets a browser break a long name in HTML after a dot or a slash. */
export function withBreaks(html: string): string {
  return html.replace(/[./](?=\w|\{)/g, "$&<wbr>");
}

/** Also lets it break the name before a capital. */
export function withNameBreaks(html: string): string {
  return withBreaks(html).replace(/[a-z](?=[A-Z])/g, "$&<wbr>");
}
