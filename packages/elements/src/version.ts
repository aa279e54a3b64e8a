/** The version of this copy of the library; the same as in every package.json. */
export const version = '0.1.0';
