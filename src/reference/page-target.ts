import { createMock, type Mock } from "../mock/create-mock.js";
import type { SeedOrganization } from "../mock/tenant/seed.js";
import type { Target } from "./target.js";

/** The organization and the sponsor that the example paths name. The bundler puts them in. */
declare const exampleTenant: { organization: SeedOrganization; sponsorId: string };

/** Under which the tenant is kept while the reader goes from page to page in this tab. */
const storageKey = "connected-organizations tenant";

/** Creates a mock in the page. Its tenant has the organization that the example paths name. */
export function createPageTarget(): Target {
  let mock = createMock({ seed: readTenant() ?? createExampleTenant(location.pathname) });
  return {
    name: "the tenant of this page",
    description: "Ran in this page, against a tenant that only this tab has.",
    async send(path, init) {
      const response = await mock.fetch(`https://graph.microsoft.com${path}`, init);
      storeTenant(mock);
      return response;
    },
    async reset() {
      mock = createMock({ seed: createExampleTenant(location.pathname) });
      storeTenant(mock);
      return "The tenant is as it was at the beginning.";
    },
  };
}

/** Returns the tenant with which a page begins: where an example removes a sponsor, the organization has that sponsor. */
function createExampleTenant(page: string): SeedOrganization[] {
  const { organization, sponsorId } = exampleTenant;
  const [, relationship] = /remove(Internal|External)Sponsor/.exec(page) ?? [];
  if (!relationship) return [organization];
  const sponsors = [{ "@odata.type": "#microsoft.graph.user", id: sponsorId }];
  return [{ ...organization, [`${relationship.toLowerCase()}Sponsors`]: sponsors }];
}

/** A browser can refuse the storage, for example in a private window. Then each page has its own tenant. */
function readTenant(): SeedOrganization[] | undefined {
  try {
    const text = sessionStorage.getItem(storageKey);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function storeTenant(mock: Mock): void {
  try {
    sessionStorage.setItem(storageKey, mock.snapshot());
  } catch {
    // See readTenant.
  }
}
