import { runLife } from "./life.js";

console.log(JSON.stringify(await runLife()));
