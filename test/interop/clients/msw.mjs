import { http } from "msw";
import { setupServer } from "msw/node";

/** Serves the mock at the address of Microsoft Graph while the program runs. */
export async function withMsw(mock, program) {
  // msw would turn the error of a dropped connection into a 500.
  const serve = ({ request }) => mock.fetch(request).catch(() => Response.error());
  const server = setupServer(http.all("https://graph.microsoft.com/*", serve));
  server.listen({ onUnhandledRequest: "error" });
  try {
    return await program();
  } finally {
    server.close();
  }
}
