import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { domainSource, tenantSource } from "../../src/index.js";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { createExampleProject, type ExampleProject, hasPackages } from "../helpers/example-project.js";
import { openFormPage } from "../helpers/form-page.js";
import { runNode } from "../helpers/run-node.js";

const tenantId = "bf85dc9d-cb43-44a4-80c4-469e8c58249e";

describe.runIf(hasPackages("@tanstack/react-form", "jsdom"))("admin-form", () => {
  let project: ExampleProject;
  let server: MockServer;
  let script: string;

  beforeAll(async () => {
    [project, server] = await Promise.all([
      createExampleProject("admin-form"),
      startMock({ rateLimit: { requests: 5, window: 200 } }),
    ]);
    script = await buildPage();
  });
  beforeEach(() => server.mock.reset([]));
  afterAll(() => Promise.all([server.close(), project.remove()]));

  /** Builds the page as Vite does for its README, and returns its script. */
  async function buildPage(): Promise<string> {
    const vite = join(project.folder, "../node_modules/vite/bin/vite.js");
    const env = { ...process.env, VITE_GRAPH_BASE_URL: `${server.url}/v1.0` };
    const { exitCode, stderr } = await runNode([vite, "build"], { cwd: project.folder, env });
    expect(exitCode, stderr).toBe(0);
    const assets = join(project.folder, "dist/assets");
    const [file = ""] = readdirSync(assets);
    return readFileSync(join(assets, file), "utf8");
  }

  async function openPage() {
    const page = await openFormPage(script);
    onTestFinished(() => page.close());
    return page;
  }

  test("compiles with its own strict options", async () => {
    expect(await project.compile()).toBe("");
  });

  test("shows what is wrong at the fields, sends nothing, and takes an error away when it is corrected", async () => {
    const page = await openPage();
    expect(page.listErrors()).toEqual([]);
    await page.waitFor(() => {
      page.click("Create"); // Again, because React runs the effects of a new form after it is shown.
      expect(page.listErrors()).toEqual([
        "Name: displayName must not be empty",
        "Domain: domainName must have at least 1 character",
      ]);
    });
    expect(page.getFocusedLabel()).toBe("Name");
    page.enter("Name", "Fabrikam");
    await page.waitFor(() => expect(page.listErrors()).toEqual(["Domain: domainName must have at least 1 character"]));
    page.click("tenant");
    await page.waitFor(() =>
      expect(page.listErrors()).toEqual([expect.stringMatching(/^Tenant id: tenantId must be /)]),
    );
    page.enter("Tenant id", tenantId);
    await page.waitFor(() => expect(page.listErrors()).toEqual([]));
    expect(server.mock.requests).toEqual([]);
  });

  test("creates one organization after the other under a rate limit, and empties the form", async () => {
    server.mock.faults = [{ status: 429, retryAfter: 0.1, after: 1, times: 2 }];
    const page = await openPage();
    const partners = Array.from({ length: 8 }, (_, index) => `partner${index}.example`);
    for (const domain of partners) {
      page.enter("Name", domain);
      page.enter("Domain", domain);
      page.click("proposed");
      page.click("Create");
      await page.waitFor(() => expect(page.getText()).toContain(`Created ${domain}.`));
    }
    expect(server.mock.organizations).toMatchObject(
      partners.map((domain) => ({ displayName: domain, state: "proposed", identitySources: [domainSource(domain)] })),
    );
    page.click("Create");
    await page.waitFor(() => expect(page.listErrors()).toHaveLength(2));
  });

  test("creates an organization from a tenant", async () => {
    const page = await openPage();
    page.click("tenant");
    await page.waitFor(() => page.enter("Tenant id", tenantId));
    page.enter("Name", "Contoso");
    page.enter("Description", "Supplier");
    page.click("Create");
    await page.waitFor(() => expect(page.getText()).toContain("Created Contoso."));
    expect(server.mock.organizations).toMatchObject([
      { displayName: "Contoso", description: "Supplier", identitySources: [tenantSource(tenantId)] },
    ]);
  });

  test("shows at its field that another organization has the domain, until it is changed", async () => {
    server.mock.reset([{ displayName: "Fabrikam", identitySources: [domainSource("fabrikam.com")] }]);
    const page = await openPage();
    page.enter("Name", "Fabrikam");
    page.enter("Domain", "FABRIKAM.com");
    page.click("Create");
    await page.waitFor(() =>
      expect(page.listErrors()).toEqual(["Domain: Another connected organization has this already."]),
    );
    page.enter("Domain", "fabrikam.example");
    await page.waitFor(() => expect(page.listErrors()).toEqual([]));
    page.click("Create");
    await page.waitFor(() => expect(page.getText()).toContain("Created Fabrikam."));
    expect(server.mock.organizations).toHaveLength(2);
  });

  test.each([
    [403, "NoLicense", "The tenant has no license for entitlement management."],
    [403, "UnAuthorized", "You need the role Identity Governance Administrator."],
    [401, "InvalidAuthenticationToken", "Your session is over. Sign in again."],
    [400, "InvalidModel", expect.stringMatching(/^The text of the service\. \(request [\da-f-]+\)$/)],
  ])("shows an error of the service below the form, which can be sent again: %i %s", async (status, code, message) => {
    server.mock.faults = [{ status, body: { error: { code, message: "The text of the service." } } }];
    const page = await openPage();
    page.enter("Name", "Fabrikam");
    page.enter("Domain", "fabrikam.com");
    page.click("Create");
    await page.waitFor(() => expect(page.listErrors()).toEqual([message]));
    server.mock.faults = [];
    page.click("Create");
    await page.waitFor(() => expect(page.getText()).toContain("Created Fabrikam."));
    expect(page.listErrors()).toEqual([]);
  });
});
