const { TestEnvironment } = require("jest-environment-jsdom");

/**
 * jsdom with fetch and its classes, which jest-environment-jsdom hides: the users of fetch in Jest add the same. Since
 * Node.js 24, fetch accepts only signals of Node.js, so they replace those of jsdom.
 */
const globals = { fetch, Headers, Request, Response, AbortController, AbortSignal, TextDecoder, TextEncoder };

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, globals);
  }
};
