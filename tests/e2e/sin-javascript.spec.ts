import { expect } from "@playwright/test";
import { test } from "../support/browser";
import { emailOf, PASSWORD } from "../support/cast";

test.use({ javaScriptEnabled: false });

test("without JavaScript one is refused with a reason, enters, changes language, and leaves", async ({ page }) => {
  await page.goto("/ingresar?destino=/indicador");
  await page.getByLabel("Correo electrónico").fill(emailOf("oficina.occidente"));
  await page.getByLabel("Contraseña").fill("no-es-la-contraseña");
  await page.getByRole("button", { name: "Ingresar" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("no coinciden con una cuenta activa");
  await expect(page.getByLabel("Correo electrónico")).toHaveValue(emailOf("oficina.occidente"));
  await page.getByLabel("Contraseña").fill(PASSWORD);
  await page.getByRole("button", { name: "Ingresar" }).click();
  await expect(page).toHaveURL("/indicador");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Worked examples" })).toBeVisible();
  await page.getByRole("button", { name: "Español" }).click();
  await expect(page.getByRole("heading", { name: "Ejemplos resueltos" })).toBeVisible();
  await page.getByRole("button", { name: "Salir" }).click();
  await expect(page).toHaveURL("/ingresar");
});
