// Copies the script of the chart and what it loads later to public/charts.
import { cpSync, readdirSync } from 'node:fs';

const from = 'node_modules/cityfacts/dist';
for (const file of readdirSync(from))
  if (file === 'lazy.js' || file.startsWith('city-radar.en.')) cpSync(`${from}/${file}`, `public/charts/${file}`);
