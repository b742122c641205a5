export const page = "spa";
