/** As from a database: only the server reads it. */
export async function rents() {
  await new Promise(resolve => setTimeout(resolve, 1));
  return [
    { City: 'Lyon', Rent: 14, Jobs: 31, Parks: 9 },
    { City: 'Porto', Rent: 12, Jobs: 24, Parks: 11 },
  ];
}
