/** For sorting: what is alike otherwise is in the order of its ids, so that row order does not matter. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
