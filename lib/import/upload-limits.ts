export type UploadField = "libro" | "archivos";

/** How much a browser may send. Larger ZIPs of papers come by the command line. */
export const UPLOAD_LIMITS_MB: Readonly<Record<UploadField, number>> = { libro: 200, archivos: 2048 };
