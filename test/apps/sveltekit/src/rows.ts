/** Rows of our own. */
export const rows = [
  { City: 'Lyon', Rent: 14, Jobs: 31, Parks: 9 },
  { City: 'Porto', Rent: 12, Jobs: 24, Parks: 11 },
];
