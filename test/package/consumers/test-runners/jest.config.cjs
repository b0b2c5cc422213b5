/** Jest in ES modules, with jsdom as it is, and with jsdom and the fetch of Node.js. */
module.exports = {
  projects: ["jsdom", "./jsdom-with-fetch.cjs"].map((testEnvironment) => ({ testEnvironment, transform: {} })),
};
