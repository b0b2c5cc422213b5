interface NodeModules {
  "node:crypto": typeof import("node:crypto");
  "node:fs": typeof import("node:fs");
  "node:fs/promises": typeof import("node:fs/promises");
  "node:http": typeof import("node:http");
  "node:https": typeof import("node:https");
  "node:module": typeof import("node:module");
  "node:net": typeof import("node:net");
  "node:os": typeof import("node:os");
  "node:path": typeof import("node:path");
  "node:vm": typeof import("node:vm");
  "node:zlib": typeof import("node:zlib");
}

/**
 * Returns a module of Node.js. An `import` of it would keep the in-process mock from running in a browser, and a bundler
 * from bundling it for one.
 *
 * @param feature what needs the module, for the message
 * @throws {Error} outside Node.js
 */
export function getNodeModule<Name extends keyof NodeModules>(name: Name, feature: string): NodeModules[Name] {
  const module = findNodeModule(name);
  if (module) return module;
  throw new Error(`${feature} needs Node.js, Bun or Deno.`);
}

/** Returns a module of Node.js; `undefined` outside Node.js. */
export function findNodeModule<Name extends keyof NodeModules>(name: Name): NodeModules[Name] | undefined {
  return globalThis.process?.getBuiltinModule?.(name) as NodeModules[Name] | undefined; // Its types return a union.
}

/**
 * Returns the `require` of this package, for packages that are optional and for its own files. A bundler does not follow
 * it: where an optional package is not installed, a bundle with its name would fail.
 *
 * @param feature what needs it, for the message
 * @throws {Error} outside Node.js
 */
export function getPackageRequire(feature: string): NodeJS.Require {
  const { createRequire } = getNodeModule("node:module", feature);
  // A bundle in CommonJS has no import.meta.url.
  return createRequire(import.meta.url ?? `${process.cwd()}/bundle.js`);
}
