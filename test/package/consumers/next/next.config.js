/** In the test, node_modules is a link to a folder elsewhere. */
module.exports = { turbopack: { root: "/" } };
