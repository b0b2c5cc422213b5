import {
  AnonymousAuthenticationProvider,
  HttpMethod,
  ParseNodeFactoryRegistry,
  RequestInformation,
  SerializationWriterFactoryRegistry,
} from "@microsoft/kiota-abstractions";
import { FetchRequestAdapter, KiotaClientFactory, MiddlewareFactory } from "@microsoft/kiota-http-fetchlibrary";

const path = "/identityGovernance/entitlementManagement/connectedOrganizations";

/** Creates and updates an organization through kiota's performance middleware, which compresses request bodies. */
export async function runLifecycle(baseUrl, version) {
  const encodings = [];
  const recordingFetch = (url, init) => {
    encodings.push(new Headers(init.headers).get("content-encoding"));
    return fetch(url, { ...init, duplex: "half" });
  };
  const adapter = new FetchRequestAdapter(
    new AnonymousAuthenticationProvider(),
    new ParseNodeFactoryRegistry(),
    new SerializationWriterFactoryRegistry(),
    KiotaClientFactory.create(fetch, MiddlewareFactory.getPerformanceMiddlewares(recordingFetch)),
  );
  const send = async (method, url, body) => {
    const information = new RequestInformation(method, url);
    information.headers.add("authorization", "Bearer any");
    if (body) information.setStreamContent(new TextEncoder().encode(JSON.stringify(body)).buffer, "application/json");
    const bytes = await adapter.sendPrimitive(information, "ArrayBuffer", undefined);
    return bytes?.byteLength > 0 ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
  };
  const root = `${baseUrl}/${version}${path}`;
  const identitySources = [{ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "kiota.com" }];
  const created = await send(HttpMethod.POST, root, { displayName: "Fabrikam", identitySources });
  await send(HttpMethod.PATCH, `${root}/${created.id}`, { description: "Changed" });
  const updated = await send(HttpMethod.GET, `${root}/${created.id}`);
  return { created, updated, encodings };
}
