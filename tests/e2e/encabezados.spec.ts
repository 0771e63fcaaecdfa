import { expect } from "@playwright/test";
import { test } from "../support/browser";

const PAGES = ["/ingresar", "/indicador", "/reportes/anual/2025", "/nada"];

test("every page comes with a policy of its own and closes what it does not use", async ({ as }) => {
  const page = await as("central");
  const nonces = new Set<string>();
  for (const path of PAGES) {
    const headers = (await page.goto(path))?.headers() ?? {};
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic';/);
    for (const closed of ["object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(closed);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    nonces.add(policy.match(/'nonce-([^']+)'/)?.[1] ?? "");
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
    expect(headers["permissions-policy"]).toContain("geolocation=()");
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("strict-transport-security");
  }
  expect(nonces.size).toBe(PAGES.length);
});

test("a script that nobody of ours wrote does not run", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.goto("/ingresar");
  await page.evaluate(() => {
    document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=\"document.title='ajena'\">");
    const script = document.createElement("div");
    script.innerHTML = "<button type=button onclick=\"document.title='ajena'\">ajena</button>";
    document.body.append(script);
  });
  await page.getByRole("button", { name: "ajena" }).click();
  await expect(page).toHaveTitle("Ingresar · Alianza18");
  await context.close();
});
