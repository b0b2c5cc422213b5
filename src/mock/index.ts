export { createMock, type Mock } from "./create-mock.js";
export type { MockOptions } from "./handler.js";
export { PortInUseError } from "./port-in-use.js";
export { PrismMissingError } from "./prism-missing.js";
export { type MockServer, type ServerOptions, startMock } from "./start-mock.js";
