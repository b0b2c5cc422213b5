import { createClient, domainSource } from "connected-organizations";
import { createMock } from "connected-organizations/mock";
import { http } from "msw";
import { setupWorker } from "msw/browser";
import { usePackage } from "../../checks/use-package.js";

/** Serves the mock at the address of Microsoft Graph to this page, and runs a client that knows nothing of it. */
async function runWithWorker() {
  const mock = createMock();
  const serve = ({ request }) => mock.fetch(request).catch(() => Response.error());
  const worker = setupWorker(http.all("https://graph.microsoft.com/*", serve));
  await worker.start({ quiet: true });
  const graph = createClient({ accessToken: "any", retry: { limit: 0 } });
  const identitySources = [domainSource("fabrikam.com")];
  const { id } = await graph.createConnectedOrganization({ displayName: "Fabrikam", identitySources });
  const { displayName } = await graph.getConnectedOrganization(id);
  mock.faults.push({ preset: "droppedConnection", times: 1 });
  const dropped = await graph.getConnectedOrganization(id).catch(({ name }) => name);
  worker.stop();
  return { displayName, dropped, stored: mock.organizations.length };
}

globalThis.run = async () => ({ used: await usePackage(), worker: await runWithWorker() });
