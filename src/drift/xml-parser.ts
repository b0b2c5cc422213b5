/** The XML parser, which the package carries in itself: `npm run compile` puts it into this file. */
export { default } from "sax";
