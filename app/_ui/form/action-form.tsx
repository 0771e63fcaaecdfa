"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type FormEvent, type ReactNode, startTransition, useActionState } from "react";
import { type FieldValues, FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import { Button } from "../button";
import { FormProblem } from "./form-problem";
import { type FormAction, FRESH } from "./form-state";
import { RefusedFields } from "./refused-fields";

type Props = {
  readonly schema: z.ZodType<FieldValues, FieldValues>;
  readonly action: FormAction;
  /** Every field of the form with what it starts from. */
  readonly blank: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly submitting: string;
  readonly children: ReactNode;
};

/** A form around a verb's schema: checked in the browser first, sent as it stands where there is no JavaScript. */
export function ActionForm(props: Props) {
  const [state, send, isPending] = useActionState(props.action, FRESH);
  const form = useForm<FieldValues>({
    resolver: zodResolver(props.schema),
    defaultValues: { ...props.blank, ...state.values },
  });
  const check = (event: FormEvent<HTMLFormElement>) => {
    const data = new FormData(event.currentTarget);
    return form.handleSubmit(() => startTransition(() => send(data)))(event);
  };
  return (
    <FormProvider {...form}>
      <RefusedFields value={state.refused?.fields ?? {}}>
        <form action={send} onSubmit={check} noValidate className="grid gap-5">
          <FormProblem refused={state.refused} />
          {props.children}
          <Button isPending={isPending}>{isPending ? props.submitting : props.submit}</Button>
        </form>
      </RefusedFields>
    </FormProvider>
  );
}
