import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  // `STATIC=1 npm run build` writes files for any web server.
  ...(process.env['STATIC'] && { output: 'export' as const }),
};

export default config;
