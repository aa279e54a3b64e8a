export {
  crossesEra,
  edtfYear,
  parseEdtf,
  utc,
  type EdtfDate,
  type EdtfPrecision,
  type ParsedEdtf,
} from './parse-edtf.js';
export { formatEdtf, type DateLanguage, type EdtfStyle } from './format-edtf.js';
