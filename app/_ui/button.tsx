"use client";

import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";
import { type ButtonLook, buttonStyle } from "./button-style";

type Props = {
  readonly children: ReactNode;
  readonly look?: ButtonLook;
  readonly type?: "submit" | "button";
  readonly isPending?: boolean;
  readonly className?: string;
};

/** A button; while pending it keeps its focus and says so to assistive technology. */
export const Button = ({ children, look = "primary", type = "submit", isPending = false, className = "" }: Props) => (
  <AriaButton type={type} isPending={isPending} className={`${buttonStyle[look]} ${className}`}>
    {children}
  </AriaButton>
);
