/** The value chains of the project, offered by the template to a registry that has none yet. */
export const USUAL_CHAINS: readonly { code: string; name: string }[] = [
  { code: "cafe", name: "Café" },
  { code: "cacao", name: "Cacao" },
  { code: "granos_basicos", name: "Granos básicos" },
  { code: "lacteos", name: "Lácteos" },
  { code: "ganaderia", name: "Ganadería" },
  { code: "miel", name: "Miel" },
  { code: "hortalizas", name: "Hortalizas" },
  { code: "frutas", name: "Frutas" },
  { code: "maranon", name: "Marañón" },
  { code: "acuicultura", name: "Acuicultura" },
];
