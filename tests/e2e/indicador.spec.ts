import { expect } from "@playwright/test";
import { expectAccessible, test } from "../support/browser";

for (const member of ["psde.occidente", "oficina.olancho", "central", "observador"] as const) {
  test(`${member} reads the rule card, and why each example comes out as it does`, async ({ as }) => {
    const page = await as(member);
    await page.goto("/indicador");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("18 meses después del primer desembolso");
    await expect(page.getByText("Pendiente de validación")).toBeVisible();
    await expect(page.getByText(/forman juntos una cifra: 37\.5\s%\s\(6\sde\s16\)/)).toBeVisible();
    const seventh = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "7", exact: true }) });
    await expect(seventh).toContainText("No acredita alianza");
    await seventh.getByText("Por qué").click();
    await expect(seventh.getByText("Requisito ii), crédito con un aliado financiero: falta.")).toBeVisible();
    await expectAccessible(page);
  });
}

test("light and dark are chosen and kept", async ({ as }) => {
  const page = await as("central");
  await page.goto("/indicador");
  for (const [pressed, theme] of [
    ["Tema del equipo", "claro"],
    ["Tema claro", "oscuro"],
    ["Tema oscuro", "sistema"],
  ]) {
    await page.getByRole("button", { name: pressed }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme ?? "");
    await expectAccessible(page);
  }
});
