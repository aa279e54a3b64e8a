/**
 * Unpacks the browser and the system libraries it needs into $TMPDIR.
 * The variable must be before the import: the package decides then which libraries to unpack.
 */
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
chromium.setGraphicsMode = false;
console.log(await chromium.executablePath());
