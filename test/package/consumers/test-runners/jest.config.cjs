/** Jest in ES modules, with jsdom. */
module.exports = {
  testEnvironment: "./jsdom-with-fetch.cjs",
  transform: {},
};
