import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { drawWorkflow } from "../../src/generator/reference/diagrams/draw-workflow.js";
import { readWorkflow } from "../../src/generator/reference/diagrams/workflow.js";
import { createWorkflowGraph } from "../../src/generator/reference/diagrams/workflow-graph.js";
import { bundle } from "../helpers/bundle.js";

const folder = fileURLToPath(new URL("../../openapi/workflows/", import.meta.url));
const files = readdirSync(folder);
const ensure = await readWorkflow(`${folder}ensure-organization.arazzo.yaml`);

/** Width of the column of text in the reference on a phone, in pixels. */
const columnWidth = 326;
const smallestFont = 12;

test("there are workflows to draw", () => {
  expect(files.length).toBeGreaterThan(5);
});

test.each(files)("the diagram of %s has every step, its own dark colors, and nothing from elsewhere", async (file) => {
  const workflow = await readWorkflow(folder + file);
  const svg = await drawWorkflow(workflow, bundle);
  expect(svg.match(/class="node"/g)?.length).toBeGreaterThanOrEqual(workflow.steps.length);
  expect(svg).toContain("prefers-color-scheme: dark");
  expect(svg.replace(/xmlns(:\w+)?="[^"]+"/g, "")).not.toContain("http");
});

test.each(["ensure-organization", "organization-lifecycle"])("the text of %s can be read on a phone", async (name) => {
  const svg = await drawWorkflow(await readWorkflow(`${folder}${name}.arazzo.yaml`), bundle);
  const width = Number(/<svg width="(\d+)px"/.exec(svg)?.[1]);
  const fontSize = Number(/font-size="([\d.]+)"/.exec(svg)?.[1]);
  expect(fontSize * Math.min(1, columnWidth / width)).toBeGreaterThanOrEqual(smallestFont);
});

test("an edge leads to each step that an action goes to, dashed after a failure, and to each end", () => {
  const { edges = [], nodes = [] } = createWorkflowGraph(ensure, bundle);
  const found = edges.map(({ tail, head, attributes }) => [tail, head, Object(attributes).style ?? "solid"].join(" "));
  expect(found).toEqual(
    expect.arrayContaining([
      "findByDomain findByTenant solid",
      "findByDomain findByDomain found solid",
      "create findDuplicateByDomain solid",
      "create delete dashed",
      "get delete dashed",
      "delete delete done solid",
    ]),
  );
  expect(found).not.toContain("delete findDuplicateByDomain solid"); // The workflow ends after the deletion.
  const [get] = nodes.filter(({ name }) => name === "get");
  expect(Object(get?.attributes).label).toBe("Get\nGET → 200\n404: 5 retries");
});

test("a step that calls an unknown operation is an error that names it", () => {
  const [step] = ensure.steps;
  const steps = step ? [{ ...step, operationId: "fly" }] : [];
  expect(() => createWorkflowGraph({ ...ensure, steps }, bundle)).toThrow("The step findByDomain calls fly");
});
