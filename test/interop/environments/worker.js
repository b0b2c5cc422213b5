import { runLife } from "./life.js";

export default {
  async test() {
    console.log(JSON.stringify(await runLife()));
  },
};
