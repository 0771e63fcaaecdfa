import { Lost } from "./_parts/lost";

export default function NotFound() {
  return (
    <main id="contenido" className="mx-auto max-w-3xl px-4 py-20">
      <Lost />
    </main>
  );
}
