import { usePackage } from "../checks/use-package.js";

export default {
  async test() {
    console.log(JSON.stringify(await usePackage()));
  },
};
