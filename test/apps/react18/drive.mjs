export { driveCharts as drive } from '../drive-charts.mjs';
