/** The frame of the book: name, mark and colors, by the scheme of the reader's system. */
import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import logo from '../stories/assets/logo.svg';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
const fontBase = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

addons.setConfig({
  theme: create({
    base: isDark ? 'dark' : 'light',
    brandTitle: 'cityfacts',
    brandImage: logo,
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: '#27518e',
    colorSecondary: isDark ? '#4f8fd6' : '#27518e',
    fontBase,
  }),
  sidebar: { showRoots: true },
});
