const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Returns text that HTML shows as it is, also in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Returns text that HTML shows as it is between tags, where quotes need no entity: code has many of them. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** Returns JSON for an attribute in single quotes, so that its own quotes need no entity. */
export function escapeJsonAttribute(json: string): string {
  return json.replace(/[&<>']/g, (character) => entities[character] ?? character);
}
