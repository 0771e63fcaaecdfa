import { expect } from "@playwright/test";
import { expectAccessible, signIn, test } from "../support/browser";
import { emailOf, PASSWORD } from "../support/cast";

test("a wrong password is refused, the e-mail stays, and the right one enters", async ({ visitor }) => {
  const page = await visitor();
  await page.goto("/");
  await expect(page).toHaveTitle("Ingresar · Alianza18");
  await expectAccessible(page);
  await page.getByLabel("Correo electrónico").fill(emailOf("central"));
  await page.getByLabel("Contraseña").fill("no-es-la-contraseña");
  await page.getByRole("button", { name: "Ingresar" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("no coinciden con una cuenta activa");
  await expect(page.getByLabel("Correo electrónico")).toHaveValue(emailOf("central"));
  await expectAccessible(page);
  await page.getByLabel("Contraseña").fill(PASSWORD);
  await page.getByLabel("Contraseña").press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Informe anual \d{4}$/);
});

test("an empty form says what is missing, field by field, before it is sent", async ({ visitor }) => {
  const page = await visitor();
  await page.goto("/ingresar");
  await page.getByLabel("Correo electrónico").fill("nadie");
  await page.getByRole("button", { name: "Ingresar" }).click();
  await expect(page.getByLabel("Correo electrónico")).toHaveAccessibleDescription(/correo electrónico completo/);
  await expect(page.getByLabel("Contraseña")).toHaveAccessibleDescription("Escriba su contraseña.");
  await expect(page.getByLabel("Correo electrónico")).toBeFocused();
  await expectAccessible(page);
});

test("too many tries must wait, and the e-mail stays", async ({ visitor }) => {
  const page = await visitor();
  await page.goto("/ingresar");
  await page.getByLabel("Correo electrónico").fill("insistente@alianza18.example");
  for (const tried of ["primera", "segunda", "tercera", "cuarta", "quinta"]) {
    await page.getByLabel("Contraseña").fill(tried);
    const answer = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "Ingresar" }).click();
    await answer;
    await expect(page.getByRole("main").getByRole("alert")).toContainText("no coinciden");
  }
  await page.getByLabel("Contraseña").fill("sexta");
  await page.getByRole("button", { name: "Ingresar" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(/Demasiados intentos; espere \d+ minutos?\./);
  await expect(page.getByLabel("Correo electrónico")).toHaveValue("insistente@alianza18.example");
});

test("one enters to the page one asked for", async ({ visitor }) => {
  const page = await visitor();
  await page.goto("/indicador");
  await expect(page).toHaveURL("/ingresar?destino=%2Findicador");
  await page.getByLabel("Correo electrónico").fill(emailOf("observador"));
  await page.getByLabel("Contraseña").fill(PASSWORD);
  await page.getByRole("button", { name: "Ingresar" }).click();
  await expect(page).toHaveURL("/indicador");
});

test("who is in finds no entrance, and who leaves is out in every window", async ({ visitor }) => {
  const page = await visitor();
  await signIn(page, "psde.olancho");
  await page.goto("/ingresar");
  await expect(page).toHaveURL("/organizaciones");
  const kept = await page.context().cookies();
  await page.getByRole("button", { name: "Salir" }).click();
  await expect(page).toHaveURL("/ingresar");
  await page.context().addCookies(kept);
  await page.goto("/indicador");
  await expect(page).toHaveURL(/\/ingresar/);
});
