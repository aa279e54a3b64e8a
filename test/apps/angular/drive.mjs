import { driveCharts, driveEdit } from '../drive-charts.mjs';

export const drive = driveCharts;

export const driveDev = driveEdit('src/radar.ts');
