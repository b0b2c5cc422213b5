/** The query as OData writes it, with its `?`: lists separated by commas, and nothing of what is left out or an empty list. */
export function serializeQuery(query: object | undefined): string {
  const options: string[] = [];
  for (const [name, value] of Object.entries(query ?? {})) {
    const values = [value ?? []].flat();
    if (values.length > 0) options.push(`${name}=${values.map(encodeURIComponent).join()}`);
  }
  return options.length > 0 ? `?${options.join("&")}` : "";
}
