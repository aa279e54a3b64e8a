import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '../docs/house-styles/broadsheet.css';
import '../docs/house-styles/data-desk.css';
import '../docs/house-styles/financial-daily.css';
import { inHost } from './in-host.js';

// A glob, because the manifest is generated (`npm run manifest`) and its absence must not stop Storybook.
const manifests = import.meta.glob<object>('../packages/elements/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

function choice(
  title: string,
  icon: 'globe' | 'mirror' | 'paintbrush',
  items: readonly (readonly [value: string, title: string])[],
) {
  return { toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, title]) => ({ value, title })) } };
}

const preview: Preview = {
  globalTypes: {
    locale: choice('Language', 'globe', [
      ['zh-Hans', '简体中文'],
      ['zh-Hant', '繁體中文'],
      ['en', 'English'],
    ]),
    theme: choice('Theme', 'mirror', [
      ['auto', 'Theme of the page'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    house: choice('House style', 'paintbrush', [
      ['none', 'No house style'],
      ['broadsheet', 'Broadsheet'],
      ['financial-daily', 'Financial daily'],
      ['data-desk', 'Data desk'],
    ]),
  },
  initialGlobals: { locale: 'zh-Hans', theme: 'auto', house: 'none' },
  decorators: [inHost],
  parameters: {
    // A story that axe finds fault with is an error, not a hint.
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { codePanel: true },
  },
};

export default preview;
