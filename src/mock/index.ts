export type { MockOptions } from "./create-handler.js";
export { createMock, type Mock } from "./create-mock.js";
export { PortInUseError } from "./port-in-use.js";
export { PrismMissingError } from "./prism-missing.js";
export { type MockServer, type ServerOptions, startMock } from "./start-mock.js";
