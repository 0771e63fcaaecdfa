import { type APIRequestContext, expect } from "@playwright/test";
import { expectAccessible, test } from "../support/browser";

const CENTRAL_ONLY = ["/reportes/anual/2025", "/reportes/anual/2025?resultado=cumple", "/reportes/anual/2025/PN-0001"];

const HOMES = [
  ["psde.occidente", "/organizaciones"],
  ["oficina.occidente", "/organizaciones"],
  ["observador", "/planes"],
] as const;

for (const [member, home] of HOMES) {
  test(`for ${member} the annual report does not exist`, async ({ as }) => {
    const page = await as(member);
    for (const door of CENTRAL_ONLY) {
      const answer = await page.goto(door);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Esta página no existe");
      await expect(page.getByRole("link", { name: "Indicador 1.4.1" })).toBeVisible();
      await expect(page.getByRole("link", { name: "Informe anual" })).toHaveCount(0);
    }
    await expectAccessible(page);
    await page.getByRole("link", { name: "Ir al inicio" }).click();
    await expect(page).toHaveURL(home);
  });
}

test("what was never there answers the same, and so does a year that is not one", async ({ as }) => {
  const page = await as("central");
  for (const nowhere of ["/nada", "/reportes/anual/hoy", "/reportes/anual/1999", "/reportes/anual/2025/PN-9999"])
    expect((await page.goto(nowhere))?.status()).toBe(404);
});

test("a stranger is led to the entrance", async ({ visitor }) => {
  const page = await visitor();
  await page.goto("/reportes/anual/2025");
  await expect(page).toHaveURL("/ingresar?destino=%2Freportes%2Fanual%2F2025");
});

test("a form sent from elsewhere, or from nowhere, is not attended", async ({ playwright, baseURL }) => {
  const sent = async (origin: string | undefined) => {
    const sender = await playwright.request.newContext({ baseURL, extraHTTPHeaders: origin ? { origin } : {} });
    const answer = await sender.post("/ingresar", { multipart: await signInFields(sender) });
    const { status, text } = { status: answer.status(), text: await answer.text() };
    await sender.dispose();
    return status >= 400 ? "rejected" : text;
  };
  expect(await sent(baseURL)).toContain("no coinciden con una cuenta activa");
  expect(await sent(undefined)).toContain("no vino de esta página");
  expect(await sent("https://ajena.example")).toBe("rejected");
});

/** The fields of the sign-in form, as a browser without JavaScript sends them. */
async function signInFields(sender: APIRequestContext): Promise<Record<string, string>> {
  const html = await (await sender.get("/ingresar")).text();
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  const ofTheForm = hidden.slice(0, hidden.findIndex(([, name]) => name === "destino") + 1);
  const fields = ofTheForm.map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')]);
  return { ...Object.fromEntries(fields), email: "forastera@alianza18.example", password: "x" };
}
