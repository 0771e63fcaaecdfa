import { rtnProblem } from "@/lib/domain/rtn";
import { type RowCheck, textOf, when } from "./row-issue";

/** An ally of Honduras has an RTN of 14 digits or none; also once its country or its number comes from the registry. */
export const checkAlly: RowCheck = (values) => {
  const rtn = textOf(values, "rtn");
  const local = (textOf(values, "pais") ?? "HN") === "HN";
  return when(local && rtn !== null && rtnProblem(rtn) !== null, "rtn", "rtn.not_14_digits");
};
