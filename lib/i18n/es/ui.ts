export const ui = {
  app: {
    name: "Alianza18",
    description: "Registro, evidencia y cálculo del indicador 1.4.1: alianzas productivas a los 18 meses.",
    skip: "Saltar al contenido",
  },
  nav: {
    label: "Principal",
    annual: "Informe anual",
    indicator: "Indicador 1.4.1",
  },
  account: {
    label: "Su cuenta",
    signOut: "Salir",
  },
  roles: {
    psde: "PSDE",
    oficina: "Oficina regional",
    central: "Unidad central",
    observador: "Consulta",
    sistema: "Sistema",
  },
  language: { switchTo: "English" },
  theme: { light: "Tema claro", dark: "Tema oscuro", system: "Tema del equipo" },
  notFound: {
    title: "Esta página no existe",
    body: "La dirección puede estar mal escrita, o lo que busca no está a su alcance. No se cambió nada.",
    action: "Ir al inicio",
  },
  error: {
    title: "Algo falló de nuestro lado",
    body: "La página no se pudo mostrar. Lo que ya estaba guardado sigue guardado.",
    todo: "Inténtelo de nuevo. Si vuelve a ocurrir, dé este número a la unidad central:",
    retry: "Intentar de nuevo",
  },
  pages: {
    label: "Páginas de la lista",
    previous: "Anterior",
    next: "Siguiente",
    position: "{from}–{to} de {total}",
  },
};
