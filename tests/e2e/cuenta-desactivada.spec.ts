import { expect } from "@playwright/test";
import { z } from "zod";
import { test } from "../support/browser";
import { alianza18 } from "./operator";

const added = z.object({ email: z.string(), password: z.string() });

test("an account that is shut loses its open session on the next request", async ({ visitor }) => {
  const email = "de.paso@alianza18.example";
  const { password } = added.parse(
    alianza18("user", "add", "--email", email, "--name", "De paso", "--role", "central"),
  );
  const page = await visitor();
  await page.goto("/ingresar");
  await page.getByLabel("Correo electrónico").fill(email);
  await page.getByLabel("Contraseña").fill(password);
  await page.getByRole("button", { name: "Ingresar" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Informe anual/);

  alianza18("user", "disable", email);
  await page.getByRole("link", { name: "Indicador 1.4.1" }).click();
  await expect(page).toHaveURL(/\/ingresar/);
  await page.getByLabel("Correo electrónico").fill(email);
  await page.getByLabel("Contraseña").fill(password);
  await page.getByRole("button", { name: "Ingresar" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("no coinciden con una cuenta activa");
});
