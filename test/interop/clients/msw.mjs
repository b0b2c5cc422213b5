import { http } from "msw";
import { setupServer } from "msw/node";

/** Serves the mock at the address of Microsoft Graph while the program runs. */
export async function withMsw(mock, program) {
  const server = setupServer(http.all("https://graph.microsoft.com/*", ({ request }) => mock.fetch(request)));
  server.listen({ onUnhandledRequest: "error" });
  try {
    return await program();
  } finally {
    server.close();
  }
}
