export { edtfYear, parseEdtf, utc, type EdtfDate, type EdtfPrecision, type ParsedEdtf } from './parse-edtf.js';
export { formatEdtf } from './format-edtf.js';
