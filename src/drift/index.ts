export { versions } from "../../generated/servers.js";
export { compare } from "./compare-metadata.js";
export { CsdlError } from "./csdl-error.js";
export type { Difference } from "./difference.js";
export { readCsdl } from "./read-csdl.js";
