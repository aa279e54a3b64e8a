/** Widths of static figures, px: on a phone, and in the column of text, where a radar is a radar. */
export const columnWidths = [360, 640];
