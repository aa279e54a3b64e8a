/** A file is named for what it shows, so that two charts of one page do not meet: `city-radar-beijing-and-hefei-compared`. */
export const fileName = (chart: string, heading: string): string => {
  const words = heading.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...[chart, ...words].join('-')].slice(0, 72).join('');
};
