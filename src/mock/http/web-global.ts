import { findNodeModule } from "../node-module.js";

interface WebGlobals {
  Headers: typeof Headers;
  Request: typeof Request;
  Response: typeof Response;
  TextDecoder: typeof TextDecoder;
  TextEncoder: typeof TextEncoder;
}

/**
 * Returns a class of the web platform. Jest's environment for jsdom hides those that jsdom does not have; Node.js has them
 * in its main context.
 */
export function getWebGlobal<Name extends keyof WebGlobals>(name: Name): WebGlobals[Name] {
  const { [name]: local } = globalThis as Partial<WebGlobals>;
  return local ?? findNodeModule("node:vm")?.runInThisContext(name);
}

export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return new (getWebGlobal("TextEncoder"))().encode(text) as Uint8Array<ArrayBuffer>;
}

/** @throws {TypeError} if the bytes are not UTF-8 */
export function decodeText(bytes: Uint8Array): string {
  return new (getWebGlobal("TextDecoder"))("utf-8", { fatal: true }).decode(bytes);
}
