import { expect, test } from "vitest";
import { choiceField, orNull, rtnField } from "@/lib/domain/form-fields";

test.each([
  ["", null],
  ["  ", null],
  ["0801-9000-123456", "08019000123456"],
])("what may be left out: «%s» is %s", (typed, value) => {
  expect(orNull(rtnField).parse(typed)).toBe(value);
});

test.each([
  [orNull(rtnField), "0801", "rtn.malformed"],
  [orNull(choiceField(["si", "no"])), "quizá", "field.unknown_choice"],
])("and refuses what it would refuse if it could not be left out, by the same code", (block, typed, code) => {
  expect(block.safeParse(typed).error?.issues.map((issue) => issue.message)).toEqual([code]);
});
