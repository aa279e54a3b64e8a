/** The oldest Node that every tool of this project accepts; `engines` in package.json says the same. */
const oldest = [20, 19];

/**
 * @param {string} version such as `20.19.0`
 * @throws {Error} where it is too old
 */
export function checkNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Error(
    `This is Node ${version}, and cityfacts needs ${oldest.join('.')} or newer. ` +
      'Install a newer one from https://nodejs.org/ (or run "nvm install" here) and try again.',
  );
}
