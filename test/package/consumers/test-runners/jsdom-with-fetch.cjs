const { TestEnvironment } = require("jest-environment-jsdom");

/** jsdom with what fetch needs, which jest-environment-jsdom hides: the users of fetch in Jest add the same. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { fetch, Headers, Request, Response, TextDecoder, TextEncoder });
  }
};
