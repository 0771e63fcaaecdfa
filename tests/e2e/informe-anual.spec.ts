import { expect, type Page } from "@playwright/test";
import { expectAccessible, test } from "../support/browser";
import { importExamples } from "./operator";

test.beforeAll(() => {
  importExamples();
});

const figure = (page: Page) => page.getByRole("region", { name: "Cifra oficial", exact: true });
const results = (page: Page) => page.getByRole("region", { name: "Resultado de los planes" }).first();
const plans = (page: Page) => page.locator("#planes").locator("xpath=ancestor::section[1]");

test("the central unit reads the figure of the examples, its target, and what stands beside it", async ({ as }) => {
  const page = await as("central");
  await page.goto("/reportes/anual/2025");
  await expect(figure(page)).toContainText("37.5 % (6 de 16)");
  await expect(figure(page)).toContainText("No alcanza la meta");
  await expect(figure(page).getByRole("img")).toHaveAccessibleName("37.5 % acreditado frente a una meta de 80 %");
  const beside = page.getByRole("region", { name: "Junto a la cifra oficial" });
  await expect(beside).toContainText("De los que ya cumplieron 18 meses42.9 % (6 de 14)");
  await expect(beside).toContainText("De los que cumplieron 18 meses en 202542.9 % (6 de 14)");
  await expect(beside).toContainText("bastara i) o ii)50.0 % (8 de 16)");
  await expect(beside).toContainText("Organizaciones distintas6 de 16");
  await expect(page.getByRole("complementary")).toContainText("Pendiente de validación");
  await expect(page.getByText("No constituye verificación fiscal.")).toBeVisible();
  await expectAccessible(page);
});

const COUNTS = {
  "Acredita alianza": 6,
  "No acredita alianza": 6,
  "Sin evidencia aprobada": 1,
  "En plazo de evidencia": 1,
  "Antes del mes 18": 1,
  "Sin desembolso acreditado": 1,
  "Sin cierre o cancelado": 1,
};

test("every number of the results opens its plans", async ({ as }) => {
  const page = await as("central");
  await page.goto("/reportes/anual/2025");
  await expect(plans(page).getByRole("row")).toHaveCount(1 + 17);
  for (const [label, count] of Object.entries(COUNTS)) {
    await results(page).getByRole("row", { name: label }).first().getByRole("link").click();
    await expect(page.getByRole("heading", { name: `Planes: ${label}` })).toBeVisible();
    await expect(plans(page).getByRole("row")).toHaveCount(1 + count);
    await expect(plans(page).getByRole("row").filter({ hasText: label })).toHaveCount(count);
  }
  await page.getByRole("link", { name: "Ver todos" }).click();
  await expect(plans(page).getByRole("row")).toHaveCount(1 + 17);
});

test("each plan says why, leg by leg", async ({ as }) => {
  const page = await as("central");
  await page.goto("/reportes/anual/2025?resultado=no_cumple");
  await page.getByRole("link", { name: "PN-0007" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plan del ejemplo 7");
  await expect(page.getByText("No acredita alianza")).toBeVisible();
  const leg = (name: string) => page.getByRole("region", { name, exact: true });
  await expect(leg("Requisito i), documento con un aliado comercial")).toContainText("Cumplido");
  await expect(leg("Requisito i), documento con un aliado comercial")).toContainText(
    "rige del 1 ene 2025 al 31 dic 2025",
  );
  await expect(leg("Requisito ii), crédito con un aliado financiero")).toContainText("No cumplido");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Volver al informe anual 2025" }).click();
  await expect(figure(page)).toBeVisible();
});

test("the same report is asked as it was known at the end of another day", async ({ as }) => {
  const page = await as("central");
  await page.goto("/reportes/anual/2025");
  const margin = page.getByRole("complementary");
  for (const [part, digits] of [
    ["día", "01"],
    ["mes", "12"],
    ["año", "2025"],
  ] as const)
    await margin.getByRole("spinbutton", { name: new RegExp(`^${part}`) }).pressSequentially(digits);
  await margin.getByRole("button", { name: "Ver" }).click();
  await expect(page).toHaveURL("/reportes/anual/2025?al=2025-12-01");
  await expect(margin).toContainText("1 dic 2025, 23:59");
  await expect(figure(page)).toContainText("0.0 % (0 de 16)");
  await results(page).getByRole("row", { name: "Sin evidencia aprobada" }).first().getByRole("link").click();
  await expect(page).toHaveURL(/al=2025-12-01/);
  await plans(page).getByRole("link", { name: "PN-0001" }).click();
  await expect(page.getByText("No hay ningún documento aprobado.")).toBeVisible();
  await page.goto("/reportes/anual/2025?al=2025-12-01");
  await page.getByRole("link", { name: "Volver a hoy" }).click();
  await expect(figure(page)).toContainText("37.5 %");
});

test("a day that cannot be answered for says so, and the present is shown", async ({ as }) => {
  const page = await as("central");
  for (const [day, says] of [
    ["2999-01-01", "Aún no se sabe"],
    ["2025-02-30", "debe escribirse como AAAA-MM-DD"],
  ]) {
    await page.goto(`/reportes/anual/2025?al=${day}`);
    await expect(page.getByText(new RegExp(says ?? ""))).toBeVisible();
    await expect(figure(page)).toContainText("37.5 %");
  }
});

test("a year that is not over is provisional; one that has not begun has no report", async ({ as }) => {
  const page = await as("central");
  const thisYear = new Date().getFullYear();
  await page.goto(`/reportes/anual/${thisYear}`);
  await expect(page.getByText(/^Avance al .* provisional/)).toBeVisible();
  await page.goto(`/reportes/anual/${thisYear + 1}`);
  await expect(page.getByText(`El año ${thisYear + 1} aún no comienza`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: `Ir al informe de ${thisYear}` }).click();
  await expect(figure(page)).toBeVisible();
});

test("the whole report is read in English, on a telephone, in the dark", async ({ as }) => {
  const page = await as("central");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/reportes/anual/2025");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("region", { name: "Official figure", exact: true })).toContainText("37.5% (6 of 16)");
  await expect(page.getByRole("heading", { name: "Result of the plans" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Español" }).click();
  await expect(figure(page)).toContainText("37.5 % (6 de 16)");
});
