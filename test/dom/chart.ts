import { expect, it, vi } from 'vitest';

/** What a test of an author's own page does in a DOM without layout: import, connect, set, remove. */
export function worksInThisDom(): void {
  it('lets elements be imported, connected, changed and removed, and the static content stays', async () => {
    const error = vi.spyOn(console, 'error');
    await import('../../packages/cityfacts/src/entries/cityfacts.en.js');
    document.documentElement.lang = 'en';
    const tags = ['city-radar', 'fund-bars', 'policy-timeline'];
    document.body.innerHTML = `<h1>Article</h1>${tags.map(tag => `<${tag} heading="A"><p>static</p></${tag}>`).join('')}`;
    for (const tag of tags) {
      const element = document.querySelector(tag) as HTMLElement & {
        heading: string;
        updateComplete: Promise<boolean>;
      };
      await element.updateComplete;
      element.heading = 'B';
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('.cf-heading,slot')).not.toBe(null);
      expect(element.textContent).toBe('static');
    }
    await new Promise(resolve => setTimeout(resolve, 50));
    document.body.innerHTML = '';
    expect(document.body.children).toHaveLength(0);
    expect(error).not.toHaveBeenCalled();
  });
}
