import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/domain/civil-date";
import { civilDateIn, endOfDay, formatInstant, parseInstant, startOfDay } from "@/lib/domain/tegucigalpa";

test("the day turns at 06:00 UTC, in every season", () => {
  expect(civilDateIn(new Date("2026-01-01T05:59:59.999Z"))).toBe("2025-12-31");
  expect(civilDateIn(new Date("2026-01-01T06:00:00Z"))).toBe("2026-01-01");
  expect(civilDateIn(new Date("2026-07-01T05:59:59Z"))).toBe("2026-06-30");
});

test("a day starts and ends within itself, a millisecond before the next", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const date = addDays("1970-01-01", days);
      expect(civilDateIn(startOfDay(date))).toBe(date);
      expect(civilDateIn(endOfDay(date))).toBe(date);
      expect(startOfDay(addDays(date, 1)).getTime() - endOfDay(date).getTime()).toBe(1);
    }),
  );
});

test("agrees with the time-zone database", () => {
  const calendar = new Intl.DateTimeFormat("en-CA", { timeZone: "America/Tegucigalpa" });
  const instants = fc.date({ min: new Date("2007-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
  fc.assert(fc.property(instants, (instant) => civilDateIn(instant) === calendar.format(instant)));
});

test("an instant is written at Tegucigalpa's offset and read back", () => {
  const noon = new Date("2026-11-22T18:00:00Z");
  expect(formatInstant(noon)).toBe("2026-11-22T12:00:00-06:00");
  expect(parseInstant(formatInstant(noon))).toEqual(noon);
  expect(parseInstant("2026-11-22T18:00:00.250Z")?.getTime()).toBe(noon.getTime() + 250);
  expect(parseInstant("2026-01-15")).toEqual(new Date("2026-01-16T05:59:59.999Z"));
});

test.each([
  "2026-11-22T18:00:00.250999Z",
  "2026-11-22T12:00:00,250-06:00",
  "2026-11-22T12:00:00.25-0600",
  "2026-11-22T12:00:00.25-06",
])("%s is the same instant, as other programs write it", (text) =>
  expect(parseInstant(text)).toEqual(new Date("2026-11-22T18:00:00.250Z")),
);

test.each(["2026-11-22T12:00:00", "2026-02-30", "2026-02-30T12:00:00Z", "2026-11-22T25:00:00Z", "ayer", ""])(
  "%j is no instant",
  (text) => expect(parseInstant(text)).toBeNull(),
);
