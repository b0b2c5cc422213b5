import { createMock } from "../mock/create-mock.js";
import type { Mock } from "../mock/mock.js";
import type { SeedOrganization } from "../mock/tenant/seed.js";
import type { Target } from "./target.js";

/** What the contract's examples say. The bundler inserts it. */
declare const examples: {
  /** Origin of the live service. */
  origin: string;
  /** The organization that the example paths name. */
  organization: SeedOrganization;
  /** What else the organization has, by the operation whose example path names it. */
  members: Readonly<Record<string, SeedOrganization>>;
};

/** Key of the tenant in the storage of this tab, which keeps it while the reader goes from page to page. */
const storageKey = "connected-organizations tenant";

/** Creates a mock in the page. Its tenant has the organization that the example paths name. */
export function createPageTarget(): Target {
  let mock = restoreMock() ?? createExampleMock();
  return {
    name: "the tenant of this page",
    description: "Ran in this page, against a tenant that only this tab has.",
    async send(path, init) {
      const response = await mock.fetch(examples.origin + path, init);
      storeTenant(mock);
      return response;
    },
    async reset() {
      mock = createExampleMock();
      storeTenant(mock);
      return "The tenant was reset.";
    },
  };
}

/** Where an example removes a sponsor, the organization has that sponsor. */
function createExampleMock(): Mock {
  const [, operationId = ""] = /(\w+)(?:\.html)?$/.exec(location.pathname) ?? [];
  return createMock({ seed: [{ ...examples.organization, ...examples.members[operationId] }] });
}

/**
 * Creates a mock with the tenant of the page before. There is none if the browser refuses the storage, for example in a
 * private window, or if a page of another version stored a tenant that this one does not accept.
 */
function restoreMock(): Mock | undefined {
  try {
    const text = sessionStorage.getItem(storageKey);
    return text === null ? undefined : createMock({ seed: JSON.parse(text) });
  } catch {
    return undefined;
  }
}

function storeTenant(mock: Mock): void {
  try {
    sessionStorage.setItem(storageKey, mock.snapshot());
  } catch {
    // See restoreMock.
  }
}
