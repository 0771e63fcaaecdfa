import { afterAll, beforeAll, expect, test } from "vitest";
import { ALLY_SORTS, alliesChosen, allyLines } from "@/db/query/allies";
import { countOf } from "@/db/query/oprs-page";
import { reading } from "@/db/reading";
import { actors } from "../../support/actors";
import { choicesOf, stepsOf } from "../../support/explained";
import { asOwner } from "../../support/registry/sql";

const owner = asOwner();
const central = actors.central();
beforeAll(async () => {
  await owner.unsafe(`insert into allies (id, code, name, kind, class, country, created_at, updated_at)
    select ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'AL-' || lpad(i::text, 6, '0'), 'Comprador ' || md5(i::text),
      (array['comercial', 'financiero', 'ambos'])[1 + i % 3], (array['procesador', 'socio', 'otro'])[1 + i % 7 % 3], case when i % 20 = 0 then 'GT' else 'HN' end, now(), now()
    from generate_series(0, 49999) i`);
  await owner.unsafe("analyze allies");
}, 60_000);
afterAll(() => owner.end());

test("of fifty thousand allies no page reads them all", async () => {
  const guilty: string[] = [];
  const filters = { search: "comprador abc", kind: "financiero", class: "socio", country: "GT" };
  await reading(central, async (reader) => {
    for (const filter of choicesOf(filters)) {
      const lists = ALLY_SORTS.map((sort) => allyLines(filter, { sort, down: true, limit: 50, offset: 0 }));
      for (const statement of [...lists, countOf(alliesChosen(filter))]) {
        const steps = await stepsOf(reader, statement);
        const whole = steps.filter((step) => /Seq Scan on allies/.test(step));
        // A count of what is common finds its thousand soon, and reads no further.
        if (whole.length > 0 && !steps[0]?.startsWith("Aggregate")) guilty.push(`${Object.keys(filter)}: ${whole[0]}`);
      }
    }
  });
  expect(guilty).toEqual([]);
});
