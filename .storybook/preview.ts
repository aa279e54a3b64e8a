import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import 'cityfacts/locales/de.js';
import 'cityfacts/locales/es.js';
import 'cityfacts/locales/fr.js';
import '../packages/cityfacts/src/themes/broadsheet.css';
import '../packages/cityfacts/src/themes/data-desk.css';
import '../packages/cityfacts/src/themes/financial-daily.css';
import '../packages/cityfacts/src/themes/statistics-office.css';
import { PageContainer } from './page-container.js';
import { applyToPage, followGlobals, readersLocale, type PageGlobals } from './page-globals.js';

// A glob, because the manifest is generated (`npm run manifest`) and its absence must not stop Storybook.
const manifests = import.meta.glob<object>('../packages/elements/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

followGlobals(applyToPage);

/** A story has the place in the page that the toolbar says before it is drawn. */
const inPage: Decorator = (story, { globals }) => {
  applyToPage(globals as unknown as PageGlobals);
  return story();
};

function choice(
  title: string,
  icon: 'globe' | 'mirror' | 'paintbrush' | 'transfer',
  items: readonly (readonly [value: string, title: string])[],
) {
  return { toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, title]) => ({ value, title })) } };
}

/** Widths of a page to look at, not devices. */
const widths = [
  [280, 'narrowest column'],
  [360, 'phone'],
  [480, 'large phone'],
  [720, 'column of an article'],
  [1200, 'wide page'],
] as const;

const preview: Preview = {
  globalTypes: {
    locale: choice('Language', 'globe', [
      ['en', 'English'],
      ['zh-Hans', '简体中文'],
      ['zh-Hant', '繁體中文'],
      ['de', 'Deutsch'],
      ['fr', 'Français'],
      ['es', 'Español'],
    ]),
    theme: choice('Theme', 'mirror', [
      ['auto', 'Theme of the system'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    house: choice('House style', 'paintbrush', [
      ['none', 'No house style'],
      ['broadsheet', 'Broadsheet'],
      ['financial-daily', 'Financial daily'],
      ['data-desk', 'Data desk'],
      ['statistics-office', 'Statistics office'],
    ]),
    direction: choice('Direction', 'transfer', [
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ]),
  },
  initialGlobals: { locale: readersLocale(), theme: 'auto', house: 'none', direction: 'ltr' },
  decorators: [inPage],
  parameters: {
    a11y: {
      // A story in which axe finds a fault is an error.
      test: 'error',
      // axe cannot compute the background of text in an SVG and calls all of it "needs review". The tests of the themes and
      // of the house styles compute the contrast of that text.
      config: { rules: [{ id: 'color-contrast', selector: '*:not(svg *)' }] },
    },
    controls: { expanded: true },
    docs: { codePanel: true, container: PageContainer },
    options: {
      storySort: {
        // Storybook reads this without running it: no names, no spread.
        order: [
          'Start',
          'City radar',
          ['About', 'Use', 'States', 'Extremes', 'Faults', 'Your data', 'API'],
          'Fund bars',
          ['About', 'Use', 'States', 'Extremes', 'Faults', 'Your data', 'API'],
          'Policy timeline',
          ['About', 'Use', 'States', 'Extremes', 'Faults', 'Your data', 'API'],
          'Design',
        ],
      },
    },
    viewport: {
      options: Object.fromEntries(
        widths.map(([width, what]) => [
          `w${width}`,
          { name: `${width} px: ${what}`, styles: { width: `${width}px`, height: '100%' }, type: 'other' },
        ]),
      ),
    },
  },
};

export default preview;
