/** A list of families that ends in one that every viewer has. */
export const withGeneric = (families: string, others: string): string =>
  /(serif|monospace|system-ui|cursive|fantasy)$/.test(families) ? families : `${families},${others}`;
