/** The first stop of the Tab key: past the navigation. */
export const SkipLink = ({ label }: { readonly label: string }) => (
  <a
    href="#contenido"
    className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-10 focus:rounded-md focus:bg-accent focus:px-4 focus:py-2 focus:text-on-accent"
  >
    {label}
  </a>
);
