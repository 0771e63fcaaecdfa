"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect } from "react";
import { type FieldValues, FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import { Button } from "../button";
import type { ButtonLook } from "../button-style";
import { FormProblem } from "./form-problem";
import { type FormAction, type FormState, FRESH } from "./form-state";
import { RefusedFields } from "./refused-fields";
import { useDraft } from "./use-draft";

type Props = {
  readonly schema: z.ZodType<FieldValues, FieldValues>;
  readonly action: FormAction;
  /** Every field of the form with what it starts from. */
  readonly blank: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly submitting: string;
  /** What is sent along and not typed: the request's id, the version seen. The server may answer with newer ones. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Under which name a draft is kept in this browser; without one none is. */
  readonly draft?: string;
  readonly look?: ButtonLook;
  /** What stands in the form's place once it was answered, where nothing leads on: a password said once. */
  readonly answered?: (done: NonNullable<FormState["done"]>) => ReactNode;
  readonly children?: ReactNode;
};

/** A form around a verb's schema: checked in the browser first, sent as it stands where there is no JavaScript. */
export const ActionForm = (props: Props) => <OneForm key={props.hidden?.version} {...props} />;

// A form of a version that was saved is over, with what was refused of it.
function OneForm({ hidden = {}, ...props }: Props) {
  const [state, send, isPending] = useActionState(props.action, FRESH);
  const form = useForm<FieldValues>({
    resolver: zodResolver(props.schema),
    defaultValues: { ...hidden, ...props.blank, ...state.values },
  });
  const draft = useDraft(props.draft, form);
  useEffect(() => {
    if (state.refused) draft.keep();
  }, [state, draft.keep]);
  const check = (event: FormEvent<HTMLFormElement>) => {
    const data = new FormData(event.currentTarget);
    return form.handleSubmit(() => {
      draft.forget();
      startTransition(() => send(data));
    })(event);
  };
  if (state.done && props.answered) return props.answered(state.done);
  return (
    <FormProvider {...form}>
      <RefusedFields value={state.refused?.fields ?? {}}>
        <form action={send} onSubmit={check} noValidate className="grid gap-5">
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={sent(name, value, state)} />
          ))}
          {draft.recovered ? <Recovered onDiscard={draft.discard} /> : null}
          <FormProblem refused={state.refused} />
          {props.children}
          <Button look={props.look} isPending={isPending}>
            {isPending ? props.submitting : props.submit}
          </Button>
        </form>
      </RefusedFields>
    </FormProvider>
  );
}

// The request's id is the page's own: one that was answered must not ask again for something else.
const sent = (name: string, given: string, { values }: FormState) =>
  name === "requestId" ? given : (values[name] ?? given);

const Recovered = ({ onDiscard }: { readonly onDiscard: () => void }) => {
  const say = useTranslations("ui.draft");
  return (
    <p className="flex flex-wrap items-center gap-x-4 border-l-2 border-en-plazo py-1 pl-3 text-en-plazo" role="status">
      {say("recovered")}
      <button type="button" className="underline underline-offset-4" onClick={onDiscard}>
        {say("discard")}
      </button>
    </p>
  );
};
