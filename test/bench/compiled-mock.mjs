/** The mock that users run. The loader of the bench adds to each function of the source a name, which takes time. */
export { createMock, startMock } from "../../dist/src/mock/index.js";
