module.exports = {
  transform: { "\\.[jt]sx?$": "@swc/jest" },
  transformIgnorePatterns: ["/node_modules/(?!.*(connected-organizations|openapi-fetch)/)"],
};
