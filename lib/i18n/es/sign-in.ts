export const signIn = {
  title: "Ingresar",
  lead: "Registro, evidencia y cálculo del indicador 1.4.1: alianzas productivas a los 18 meses del primer desembolso.",
  email: "Correo electrónico",
  password: "Contraseña",
  submit: "Ingresar",
  submitting: "Ingresando…",
  help: "Si no tiene cuenta u olvidó su contraseña, pídala a la unidad central.",
};
