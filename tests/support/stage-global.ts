import type { TestProject } from "vitest/node";
import { raiseStage, type Stage } from "./stage";

declare module "vitest" {
  export interface ProvidedContext {
    stage: Stage;
  }
}

/** Once a run: the cluster and its template. Workers clone it. */
export default async function setup(project: TestProject) {
  const { stage, strike } = await raiseStage();
  project.provide("stage", stage);
  return strike;
}
