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
