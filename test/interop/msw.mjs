import { http } from "msw";
import { setupServer } from "msw/node";

/** Puts the mock in the place of Microsoft Graph for whatever the program fetches meanwhile. */
export async function behindMsw(mock, program) {
  const server = setupServer(http.all("https://graph.microsoft.com/*", ({ request }) => mock.fetch(request)));
  server.listen({ onUnhandledRequest: "error" });
  try {
    return await program();
  } finally {
    server.close();
  }
}
