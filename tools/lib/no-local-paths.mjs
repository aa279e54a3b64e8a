/** What belongs to one machine or one network and so to no project. Each pattern reports what it is in the message. */
const traces = {
  'a home folder':
    /\/(?:home|Users)\/(?!<|\$|you\b|user\b)[\w.-]+\/|[A-Za-z]:\\+Users\\+\w+|(?:(?<![\w./~-])|file:\/\/)\/root\//,
  'a work folder': /(?<![\w.:/~@*-])\/(?:work|workspace|builds|mnt|srv|opt\/build)\/\w/,
  'a temporary folder': /(?<![\w./-])\/(?:private\/)?(?:tmp|var\/folders)\/[\w.-]+/,
  'an address of a package registry':
    /https?:\/\/[^\s"'`<>)]*(?:registry|artifactory|nexus|verdaccio|npm-proxy|npmmirror)[^\s"'`<>)]*/i,
  'credentials in an address': /https?:\/\/[^\s/"'`@<>]+:[^\s/"'`@<>]+@/,
  'an address of a private network':
    /https?:\/\/(?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+|https?:\/\/[\w.-]+\.(?:internal|corp|lan)\b/,
};

/**
 * @param {string} path for the messages
 * @param {string} text
 * @returns {string[]} what of one machine or network is in a file
 */
export function localTraces(path, text) {
  return text.split('\n').flatMap((line, i) =>
    Object.entries(traces)
      .filter(([, pattern]) => pattern.test(line))
      .map(([what, pattern]) => `${path}:${i + 1} has ${what}: ${pattern.exec(line)[0]}`),
  );
}
