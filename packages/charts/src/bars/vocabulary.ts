/** What a row of `funds` can be. */
export const forms = ['fund', 'fund-of-funds', 'cluster', 'batch', 'group'];
