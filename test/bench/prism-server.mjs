import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import pino from "pino";

/** Prism as a library, without the log of each request. */
const operations = await getHttpOperationsFromSpec("generated/openapi.yaml");
const config = {
  mock: { dynamic: false },
  validateRequest: true,
  validateResponse: true,
  checkSecurity: true,
  errors: false,
};
// Prism asks its logger for a level that pino does not have.
const components = { logger: pino({ level: "silent", customLevels: { success: 31 } }) };
await createServer(operations, { cors: true, config, components }).listen(Number(process.argv[2]), "127.0.0.1");
