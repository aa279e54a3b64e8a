/** Storybook over the sources. It asks nothing of the network and tells nobody anything. */
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import shared from '../vite.config.js';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: config => mergeConfig(config, shared),
};

export default config;
