import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { emailOf, type Member, PASSWORD } from "./cast";

type Kept = Awaited<ReturnType<BrowserContext["storageState"]>>;

type Hands = {
  /** A page where that member of the cast has signed in. */
  as: (member: Member) => Promise<Page>;
  /** A page where nobody has. */
  visitor: () => Promise<Page>;
  /** No violation of the content security policy, no error in the page: checked when the test ends. */
  faults: string[];
};

/** A test in a real browser. Every page it opens is watched: a policy violation or a script error fails it. */
export const test = base.extend<Hands, { sessions: Map<Member, Kept> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names it gives from the pattern.
  sessions: [async ({}, use) => use(new Map()), { scope: "worker" }],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  faults: async ({}, use) => {
    const faults: string[] = [];
    await use(faults);
    expect(faults).toEqual([]);
  },
  visitor: async ({ browser, faults }, use) => {
    const open: BrowserContext[] = [];
    await use(async () => watched(await opened(open, browser.newContext()), faults));
    await Promise.all(open.map((context) => context.close()));
  },
  as: async ({ browser, faults, sessions }, use) => {
    const open: BrowserContext[] = [];
    await use(async (member) => {
      const context = await opened(open, browser.newContext({ storageState: sessions.get(member) }));
      const page = watched(context, faults);
      if (!sessions.has(member)) await signIn(await page, member);
      sessions.set(member, await context.storageState());
      return page;
    });
    await Promise.all(open.map((context) => context.close()));
  },
});

/** Enters as a person would. */
export async function signIn(page: Page, member: Member): Promise<void> {
  await page.goto("/ingresar");
  await page.getByLabel("Correo electrónico").fill(emailOf(member));
  await page.getByLabel("Contraseña").fill(PASSWORD);
  await page.getByRole("button", { name: "Ingresar" }).click();
  await page.waitForURL((url) => url.pathname !== "/ingresar");
}

/** No accessibility fault that axe can tell, at the level that the project promises. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
}

async function opened(open: BrowserContext[], context: Promise<BrowserContext>): Promise<BrowserContext> {
  open.push(await context);
  return context;
}

async function watched(context: BrowserContext, faults: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) faults.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}
