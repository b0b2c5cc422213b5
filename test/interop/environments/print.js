import { usePackage } from "../shared/use-package.js";

console.log(JSON.stringify(await usePackage()));
