import { html, nothing, svg } from 'lit/html.js';
import { describe, expect, it } from 'vitest';
import { escape, toMarkup } from './to-markup.js';

describe('toMarkup(template)', () => {
  it('writes static parts as they are and values between them', () => {
    expect(toMarkup(html`<p>${'a'} and ${1}</p>`)).toBe('<p>a and 1</p>');
  });

  it('writes nothing for nothing, null and undefined', () => {
    expect(toMarkup(html`<p>${nothing}${null}${undefined}</p>`)).toBe('<p></p>');
  });

  it('writes nested templates and lists in order', () => {
    expect(toMarkup(html`<ul>${['a', 'b'].map(item => html`<li>${item}</li>`)}</ul>`)).toBe(
      '<ul><li>a</li><li>b</li></ul>',
    );
  });

  it('quotes attributes, and leaves out those that hold nothing', () => {
    expect(toMarkup(html`<i id=${'x'} class=${nothing} lang=${null}></i>`)).toBe('<i id="x"></i>');
  });

  it('joins several values of one attribute', () => {
    expect(toMarkup(svg`<g transform="translate(${1},${2})" id="${'a'}-b"></g>`)).toBe(
      '<g transform="translate(1,2)" id="a-b"></g>',
    );
  });

  it('writes a flag where it is true', () => {
    expect(toMarkup(html`<i ?hidden=${true}></i><i ?hidden=${false}></i>`)).toBe('<i hidden=""></i><i></i>');
  });

  it('leaves out properties and listeners: they have no markup', () => {
    expect(toMarkup(html`<i .data=${{}} @focus=${() => {}} id=${'x'}></i>`)).toBe('<i id="x"></i>');
  });

  it('escapes text and attributes, so that data stays text', () => {
    const evil = '<script>"&"</script>';
    expect(toMarkup(html`<p title=${evil}>${evil}</p>`)).toBe(
      '<p title="&lt;script&gt;&quot;&amp;&quot;&lt;/script&gt;">&lt;script&gt;&quot;&amp;&quot;&lt;/script&gt;</p>',
    );
  });
});

describe('escape(text)', () => {
  it('replaces what XML forbids: control characters and lone surrogates', () => {
    expect(escape('a\u0000b\u001fc\ud800d\udc00e\ufffe')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffd');
  });

  it('keeps whole pairs, line breaks and every script', () => {
    expect(escape('𠮷 北京\n\tÜrümqi')).toBe('𠮷 北京\n\tÜrümqi');
  });
});
