/** The shape of a set of texts: the Spanish one is the source of truth, every other language must match it whole. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** Codes `noun.reason` as nested texts, so that no code compiles without its sentence. */
export type TextsOf<Code extends string> = {
  readonly [Noun in Head<Code>]: { readonly [Reason in Tail<Code, Noun>]: string };
};

type Head<Code extends string> = Code extends `${infer Noun}.${string}` ? Noun : never;
type Tail<Code extends string, Noun extends string> = Code extends `${Noun}.${infer Reason}` ? Reason : never;
