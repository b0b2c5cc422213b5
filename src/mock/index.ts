export { createMock, type Mock } from "./create-mock.js";
export { DroppedConnectionError, type FaultPreset, type MockFault } from "./faults.js";
export type { MockOptions, RecordedRequest } from "./handler.js";
export { PortInUseError } from "./port-in-use.js";
export { PrismMissingError } from "./prism-missing.js";
export { FaultError } from "./read-faults.js";
export { SeedError, type SeedOrganization } from "./seed.js";
export { type MockServer, type ServerOptions, startMock } from "./start-mock.js";
export type { KnownOrganization } from "./tenant/organization.js";
