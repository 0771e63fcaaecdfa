export const rule = { title: "Indicador 1.4.1" };
