/**
 * The XML parser. `npm run compile` bundles it into this module, so that the package does not depend on it.
 */
export { default } from "sax";
