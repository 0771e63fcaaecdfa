"use client";

import { createContext, useContext } from "react";
import type { FieldProblems } from "@/lib/domain/outcome";

const Context = createContext<FieldProblems>({});

/** The fields the server refused, for the fields to find. */
export const RefusedFields = Context.Provider;
export const useRefusedField = (name: string) => useContext(Context)[name];
