/** Currencies in the texts of authors: codes of ISO 4217 and signs. */

/** What is written beside a figure. A sign that several currencies share (`$`) has no code. */
export interface Money {
  readonly sign: string;
  readonly code: string | null;
}

const CODES = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP ' +
    'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ' +
    'ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT ' +
    'MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD ' +
    'SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV ' +
    'WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

/** The code of ISO 4217 that a text is, in capitals. */
export function currencyCode(text: string): string | null {
  const code = text.toUpperCase();
  return CODES.has(code) ? code : null;
}

/** Signs and words, the longer first; those without a code mean more than one currency. */
const SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['人民币', 'CNY'],
  ['人民幣', 'CNY'],
  ['新台币', 'TWD'],
  ['新臺幣', 'TWD'],
  ['RMB', 'CNY'],
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['AU$', 'AUD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['NZ$', 'NZD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['美元', 'USD'],
  ['欧元', 'EUR'],
  ['歐元', 'EUR'],
  ['英镑', 'GBP'],
  ['英鎊', 'GBP'],
  ['日元', 'JPY'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['韩元', 'KRW'],
  ['卢布', 'RUB'],
  ['元', 'CNY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['$', ''],
  ['¥', ''],
  ['円', 'JPY'],
];

/** The currencies of a sign in a country: the region of the author's language says which one is meant. */
const REGIONS: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  CN: 'CNY',
  JP: 'JPY',
};

/** The currency at the start of a text, and the rest. */
export function currencyIn(text: string, locale = ''): { readonly money: Money; readonly rest: string } | null {
  const after = (length: number) => text.slice(length).trim();
  const word = /^[A-Za-z]{3}(?![A-Za-z])/.exec(text)?.[0];
  const code = word && word === word.toUpperCase() ? currencyCode(word) : null;
  if (word && code) return { money: { sign: word, code }, rest: after(3) };
  const found = SIGNS.find(([sign]) => text.startsWith(sign));
  if (!found) return null;
  const [sign] = found;
  let own: string | null = found[1] || null;
  const region = REGIONS[/-([A-Z]{2})\b/.exec(locale)?.[1] ?? ''] ?? '';
  if (sign === '$' && region.endsWith('D')) own = region;
  if (sign === '¥') own = region === 'CNY' || region === 'JPY' ? region : null;
  return { money: { sign, code: own }, rest: after(sign.length) };
}

/** Whether a sign that several currencies share can be that of one. */
export const canBe = ({ sign, code }: Money, currency: string): boolean =>
  code === currency ||
  (code === null &&
    (sign === '$' ? /D$|^(?:MXN|CLP|COP|ARS|UYU|DOP|CUP)$/.test(currency) : /^(?:CNY|JPY)$/.test(currency)));
