/** Sentences under one another, each with its mark. */
export const Sentences = ({ all }: { readonly all: readonly string[] }) => (
  <ul className="grid max-w-[72ch] list-disc gap-2 pl-5">
    {all.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);
