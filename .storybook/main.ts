/** Storybook over the sources. It sends no requests and no telemetry. */
import { readFileSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { mergeConfig } from 'vite';
import shared from '../vite.config.js';

const needsServer = readFileSync(new URL('needs-server.html', import.meta.url), 'utf8');

const config: StorybookConfig = {
  stories: ['../stories/pages/*.mdx', '../stories/*/*.mdx', '../stories/*/*.stories.ts'],
  addons: [
    // Without this, Markdown in MDX has no tables.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Storybook's own onboarding is not about the charts, and the theme of the toolbar sets the background.
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false, backgrounds: false },
  managerHead: head => `${needsServer}${head ?? ''}`,
  previewHead: head => `${needsServer}${head ?? ''}`,
  // Relative addresses: the built book opens from any folder of any server.
  viteFinal: config => mergeConfig(config, { ...shared, base: './' }),
};

export default config;
