import { readdirSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';

const foldersOfDemo = readdirSync(new URL('../demo', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

// package.json promises that nothing of the library but its built definitions does anything when imported. The
// stories import the sources, and there too a definition is imported for what it does.
const definitionsCount: Plugin = {
  name: 'lindring:definitions',
  transform: (code, id) =>
    /\/src\/elements\/[^/]+\/define\.ts$/.test(id) ? { code, map: null, moduleSideEffects: true } : null,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Content names its films from where it lies itself, so the folders of demo/ keep their shape. Its own files are left
  // to Vite: one of them is imported.
  staticDirs: foldersOfDemo.map((name) => ({ from: `../demo/${name}`, to: `/demo/${name}` })),
  // Nothing leaves the machine of whoever looks.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: {
    ...{ sidebarOnboardingChecklist: false, menuOnboardingChecklist: false, changeDetection: false },
    ...{ backgrounds: false, measure: false, outline: false },
  },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), definitionsCount],
    // The library's own build says «production» for the sources it bundles; Storybook knows better what it makes.
    define: Object.fromEntries(
      Object.entries(vite.define ?? {}).filter(([name]) => name !== 'process.env.NODE_ENV'),
    ),
    build: { ...vite.build, sourcemap: false, chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
