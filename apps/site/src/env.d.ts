/// <reference types="astro/client" />
/** The version of the package, of astro.config.mjs. */
declare const __VERSION__: string;
