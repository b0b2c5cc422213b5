import { instance } from "@viz-js/viz";
import type { Contract } from "../../contract/contract.js";
import type { Workflow } from "./workflow.js";
import { createWorkflowGraph } from "./workflow-graph.js";

/** Colors for both schemes. The picture has its own background, because a reader can also choose the scheme of the page. */
const style = `<style>
  svg { background: #f4f7fb; border-radius: 12px; }
  text { fill: #16233a; font-family: system-ui, sans-serif; }
  .node :is(path, ellipse) { fill: #fff; stroke: #3a4a63; }
  .edge path { stroke: #3a4a63; }
  .edge polygon { fill: #3a4a63; stroke: #3a4a63; }
  .failure path { stroke: #b3261e; }
  .failure polygon { fill: #b3261e; stroke: #b3261e; }
  @media (prefers-color-scheme: dark) {
    svg { background: #161d29; }
    text { fill: #e3eaf4; }
    .node :is(path, ellipse) { fill: #232d3d; stroke: #9fb0c9; }
    .edge path { stroke: #9fb0c9; }
    .edge polygon { fill: #9fb0c9; stroke: #9fb0c9; }
    .failure path { stroke: #ff9d94; }
    .failure polygon { fill: #ff9d94; stroke: #ff9d94; }
  }
</style>`;

/**
 * Returns a picture of a workflow in SVG.
 *
 * @throws {ContractError} if a step calls an operation that the contract does not have
 */
export async function drawWorkflow(workflow: Workflow, contract: Contract): Promise<string> {
  const graphviz = await instance();
  const svg = graphviz.renderString(createWorkflowGraph(workflow, contract), { format: "svg" });
  const picture = svg.slice(svg.indexOf("<svg")).replace(/<title>[^<]*<\/title>\n?/g, "");
  return picture
    .replace(/<svg\b[^>]*>/, (tag) => `${tag}\n${style}`)
    .replace(/(<svg\b[^>]*?width="\d+)pt(" height="\d+)pt/, "$1px$2px");
}
