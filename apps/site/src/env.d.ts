/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight/locals" />
/** Of astro.config.mjs: the version of the package, and the folder of the project. */
declare const __VERSION__: string;
declare const __ROOT__: string;
