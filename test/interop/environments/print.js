import { usePackage } from "../checks/use-package.js";

console.log(JSON.stringify(await usePackage()));
