/** Pages that `npm start` answers itself. */

/**
 * The language that a reader's browser asks for first, of those the site has.
 *
 * @param {string} [accepted] the header Accept-Language
 * @returns {'en' | 'zh-hans'}
 */
export function languageOf(accepted = '') {
  const wanted = accepted
    .split(',')
    .map(part => {
      const [tag, ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map(each => /^\s*q=([\d.]+)/.exec(each)?.[1]).find(Boolean);
      return { tag, quality: q === undefined ? 1 : Number(q) };
    })
    .filter(({ tag, quality }) => /^(en|zh)\b/.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0];
  return wanted?.tag.startsWith('zh') ? 'zh-hans' : 'en';
}

/** Sends a reader to the front page in their language; both are named for programs that do not follow. */
export function chooseLanguage(request, response) {
  const language = languageOf(request.headers['accept-language']);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>cityfacts</title>
<p><a href="/en/">English</a> <a href="/zh-hans/" lang="zh-Hans">中文</a></p></html>\n`;
  response
    .writeHead(302, { Location: `/${language}/`, Vary: 'Accept-Language', 'Content-Type': 'text/html; charset=utf-8' })
    .end(html);
}

const words = {
  en: ['This page is being built', 'It opens by itself as soon as it is ready.', 'To the front page'],
  'zh-hans': ['这一页正在生成', '完成后会自动打开。', '回到首页'],
};

/**
 * Answers in place of a page that is not there yet.
 *
 * @param {string} state `waiting`, or what went wrong
 */
export function waitingPage(request, response, state) {
  const own = /^\/(en|zh-hans)\//.exec(request.url)?.[1];
  const language = own ?? languageOf(request.headers['accept-language']);
  const [title, text, back] = words[language];
  if (state !== 'waiting') {
    response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end(state);
    return;
  }
  const isPage = !/\.(?!html$)\w+$/.test(request.url.split('?', 1)[0]);
  response.writeHead(isPage ? 200 : 503, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': '1',
  });
  response.end(`<!doctype html><html lang="${language === 'en' ? 'en' : 'zh-Hans'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="1"><title>${title}</title><body style="font:1.1rem/1.6 system-ui,sans-serif;margin:20vh auto;max-width:30rem;padding:0 1rem">
<h1 style="font-size:1.4rem">${title}</h1><p>${text}</p><p><a href="/${language}/">${back}</a></p></body></html>\n`);
}
