import {
  AnonymousAuthenticationProvider,
  HttpMethod,
  ParseNodeFactoryRegistry,
  RequestInformation,
  SerializationWriterFactoryRegistry,
} from "@microsoft/kiota-abstractions";
import { FetchRequestAdapter, HttpClient } from "@microsoft/kiota-http-fetchlibrary";
import { JsonParseNodeFactory, JsonSerializationWriterFactory } from "@microsoft/kiota-serialization-json";
import {
  serializeConnectedOrganization,
  createConnectedOrganizationCollectionResponseFromDiscriminatorValue as toCollection,
  createConnectedOrganizationFromDiscriminatorValue as toOrganization,
} from "@microsoft/msgraph-sdk/models/index.js";

/** What Microsoft's generator makes a client of, with Microsoft's own models: its packages have no paths of this API. */
export default (fetch, { url, token }) => {
  const parsers = new ParseNodeFactoryRegistry();
  const writers = new SerializationWriterFactoryRegistry();
  const parser = new JsonParseNodeFactory();
  const writer = new JsonSerializationWriterFactory();
  parsers.contentTypeAssociatedFactories.set(parser.getValidContentType(), parser);
  writers.contentTypeAssociatedFactories.set(writer.getValidContentType(), writer);
  const adapter = new FetchRequestAdapter(
    new AnonymousAuthenticationProvider(),
    parsers,
    writers,
    new HttpClient((address, init) => fetch(address, init)),
  );
  const request = (method) => {
    const information = new RequestInformation(method, url);
    information.headers.add("authorization", `Bearer ${token}`);
    information.headers.add("accept", "application/json");
    return information;
  };
  return {
    get: () => adapter.send(request(HttpMethod.GET), toCollection, undefined),
    post: (body) => {
      const information = request(HttpMethod.POST);
      information.setContentFromParsable(adapter, "application/json", body, serializeConnectedOrganization);
      return adapter.send(information, toOrganization, undefined);
    },
  };
};
