import { readFileSync } from "node:fs";
import { readCsdl } from "../../src/drift/read-csdl.js";
import sax from "../../src/drift/xml-parser.js";
import { measureMedians } from "./rounds.js";

const small = readFileSync(new URL("../fixtures/csdl/beta.xml", import.meta.url), "utf8");

/** Measures reading metadata of the size of Microsoft's beta, compared with the XML parser alone. */
export async function measureDrift(): Promise<void> {
  const chunks = createMetadata(4_300_000).match(/[\s\S]{1,65536}/g) ?? [];
  const times = await measureMedians(
    {
      parser() {
        const parser = sax.parser(true);
        for (const chunk of chunks) parser.write(chunk);
        parser.close();
      },
      drift: () => readCsdl(chunks),
    },
    9,
  );
  console.log("\nReading 4.3 MB of metadata");
  console.table({
    "the parser alone": { ms: (times.parser / 1000).toFixed(0), ratio: "1.00" },
    drift: { ms: (times.drift / 1000).toFixed(0), ratio: (times.drift / times.parser).toFixed(2) },
  });
}

function createMetadata(length: number): string {
  const [type = ""] = /<EntityType Name="connectedOrganization"[\s\S]*?<\/EntityType>/.exec(small) ?? [];
  const others = Array.from({ length: Math.ceil(length / type.length) }, (_, n) => type.replace(/"\w+"/, `"type${n}"`));
  return small.replace("<ComplexType", `${others.join("\n")}<ComplexType`);
}
