import { chromium } from "@playwright/test";

/*
 * Takes the README's picture from a running server that has the examples' workbook:
 *   node --import tsx docs/images/make.ts http://127.0.0.1:3000 CORREO CONTRASEÑA
 */
const [address = "", email = "", password = ""] = process.argv.slice(2);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || undefined,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage({
  viewport: { width: 1200, height: 1470 },
  deviceScaleFactor: 1.5,
  colorScheme: "light",
  locale: "es-HN",
});
await page.goto(`${address}/ingresar?destino=/reportes/anual/2025`);
await page.getByLabel("Correo electrónico").fill(email);
await page.getByLabel("Contraseña").fill(password);
await page.getByRole("button", { name: "Ingresar" }).click();
await page.getByRole("region", { name: "Cifra oficial", exact: true }).waitFor();
await page.evaluate(() => document.fonts.ready.then(() => undefined));
await page.screenshot({ path: "docs/images/informe-anual.png" });
await browser.close();
