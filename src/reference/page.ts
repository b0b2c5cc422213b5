// Entry of page.js, the script in every page with code.

import { addCopyButton } from "./copy-code.js";
import { loadRunOnDemand } from "./load-run.js";
import { keepSampleLanguage } from "./sample-language.js";

for (const block of document.querySelectorAll("pre")) addCopyButton(block);
keepSampleLanguage();
loadRunOnDemand();
