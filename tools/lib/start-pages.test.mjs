import { afterAll, describe, expect, it } from 'vitest';
import { chooseLanguage, languageOf, waitingPage } from './start-pages.mjs';
import { listen, staticServer } from './static-server.mjs';

describe('languageOf(accepted)', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-hans'],
    ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
    ['fr,zh-TW;q=0.5,en;q=0.2', 'zh-hans'],
    ['zh;q=0.1,en;q=0.9', 'en'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['fr', 'en'],
    [undefined, 'en'],
  ])('reads %s as %s', (accepted, language) => expect(languageOf(accepted)).toBe(language));
});

describe('npm start', () => {
  const server = staticServer({ '/': '/none' }, { '/': chooseLanguage }, (request, response) =>
    waitingPage(request, response, 'waiting'),
  );
  afterAll(() => server.close());
  const get = async (path, language) =>
    fetch(`http://127.0.0.1:${await port}${path}`, {
      redirect: 'manual',
      headers: language ? { 'Accept-Language': language } : {},
    });
  const port = listen(server, 14273);

  it('sends a reader to the front page in their language, and names both in the answer', async () => {
    const response = await get('/', 'zh-CN');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/zh-hans/']);
    const html = await response.text();
    expect(html).toContain('<html');
    expect(html).toContain('href="/en/"');
  });

  it('answers for a page that is being built with one that opens it, in the language of its address', async () => {
    const response = await get('/zh-hans/gallery/', 'en');
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/lang="zh-Hans"[\s\S]*http-equiv="refresh"/);
  });

  it('does not answer for a script with a page', async () => expect((await get('/dist/lazy.js')).status).toBe(503));
});
