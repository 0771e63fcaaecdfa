import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { type OpenVerb, refusal } from "@/lib/access/policy";
import { resumeSession } from "@/lib/access/resume-session";
import type { Actor } from "@/lib/domain/actor";
import { auth } from "./auth";
import { paths } from "./paths";

/** The token of the session that asks, whether or not it still stands for anybody. */
export const currentToken = cache(async (): Promise<string | null> => (await auth())?.token ?? null);

/** Whoever is signed in, as the account stands now; read from the database once a request, never from the token. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const token = await currentToken();
  return token ? resumeSession(token) : null;
});

/** The signed-in actor of a page, or the way to the entrance. */
export const requireActor = async (): Promise<Actor> => (await currentActor()) ?? redirect(paths.signIn());

/** The actor of a page that other roles must not know of: for them it does not exist. */
export const requireActorWho = async (verb: OpenVerb): Promise<Actor> => {
  const actor = await requireActor();
  return refusal(actor, verb, null) === null ? actor : notFound();
};
