/** The least that a call can be: `fetch` and `json()`, no error looked at. */
export default (fetch, { url, token }) => ({
  get: async () => (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).json(),
  post: async (body) =>
    (
      await fetch(url, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify(body),
      })
    ).json(),
  async *list() {
    for (let next = url; next; ) {
      const page = await (await fetch(next, { headers: { authorization: `Bearer ${token}` } })).json();
      yield* page.value;
      next = page["@odata.nextLink"];
    }
  },
});
