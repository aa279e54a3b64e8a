/** The custom elements manifest (`npm run manifest`) beside what the elements really have. */
import { expect } from 'chai';
import * as events from '@cityfacts/elements';
import { clear, frames, openAll, openMenu, openMore, part, parts, press, show, type AnyChart } from './support.js';

interface Named {
  readonly name: string;
  readonly type: { readonly text: string };
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes: readonly Named[];
  readonly members: readonly (Named & { readonly kind: string; readonly static?: boolean })[];
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly slots: readonly Named[];
}

const tags = ['city-radar', 'fund-bars', 'policy-timeline'] as const;
const names = (list: readonly Named[]): readonly string[] => list.map(({ name }) => name).sort();

/** Pins the details of a datum, selects it, and closes them. */
async function use(chart: AnyChart, look = (_: Element): void => {}): Promise<void> {
  const { id } = chart.figure!.layout.nodes.find(({ opens }) => !opens)!;
  part(chart, `[data-node="${CSS.escape(id)}"]`).focus();
  await press('Enter');
  look(chart);
  part(chart, '.cf-select').click();
  await frames();
  part(chart, '.cf-close').click();
  await frames();
}

describe('the custom elements manifest', () => {
  let declarations: readonly Declaration[] = [];
  before(async () => {
    const answer = await fetch('/packages/elements/custom-elements.json');
    const { modules } = (await answer.json()) as { modules: { declarations: Declaration[] }[] };
    declarations = modules.flatMap(module => module.declarations);
  });
  afterEach(clear);
  const of = (tag: string): Declaration => declarations.find(({ tagName }) => tagName === tag)!;

  for (const tag of tags) {
    it(`has the parts and slots of <${tag}>, all of them and no other`, async () => {
      const found = new Set<string>();
      const look = (chart: Element) => {
        for (const element of parts(chart, '[part]')) for (const name of element.part) found.add(name);
      };
      const chart = await show<AnyChart>(`<${tag} heading="A" summary note="B"></${tag}>`);
      look(chart);
      await openMore(chart);
      await openAll(chart);
      look(chart);
      await use(chart, look);
      look(chart);
      expect([...found].sort()).to.deep.equal(names(of(tag).cssParts));
      const empty = document.createElement(tag);
      empty.data = null;
      document.body.append(empty);
      await empty.updateComplete;
      expect(parts(empty, 'slot').map(slot => slot.getAttribute('name') ?? '')).to.deep.equal(names(of(tag).slots));
      empty.remove();
    });

    it(`has the events of <${tag}>, all of them and no other`, async () => {
      const heard = new Map<string, Event>();
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event: Event) {
        if (this instanceof HTMLElement && this.localName === tag) {
          heard.set(event.type, event);
          // No file is made.
          if (event.type === 'chart-export') event.preventDefault();
        }
        return dispatchEvent.call(this, event);
      };
      try {
        const chart = await show<AnyChart>(`<${tag} view="nonsense"></${tag}>`);
        await use(chart);
        for (const label of ['CSV', 'Table']) {
          const menu = await openMenu(chart);
          [...menu.querySelectorAll('button')].find(({ textContent }) => textContent!.includes(label))!.click();
          await frames();
        }
      } finally {
        EventTarget.prototype.dispatchEvent = dispatchEvent;
      }
      expect([...heard.keys()].sort()).to.deep.equal(names(of(tag).events));
      for (const { name, type } of of(tag).events)
        expect(heard.get(name)).to.be.instanceOf(events[type.text as 'ChartSelectEvent']);
    });

    it(`has the attributes of <${tag}>, and properties that it has`, () => {
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      expect([...names(of(tag).attributes)]).to.deep.equal([...new Set([...observedAttributes, 'lang'])].sort());
      const chart = document.createElement(tag);
      for (const { name, static: isStatic } of of(tag).members)
        expect(isStatic ? name in customElements.get(tag)! : name in chart, name).to.equal(true);
    });
  }
});
