/** What an operator said of an account. */
export type UserOptions = {
  email?: string;
  name?: string;
  role?: string;
  office?: string;
  psde?: string;
  json: boolean;
};

/** What a form answers: the JSON document, and the same for people. */
export type UserAnswer = { readonly json: unknown; readonly text: string };
