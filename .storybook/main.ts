import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Content names its films from where it lies itself, so all of demo/ keeps its shape.
  staticDirs: [{ from: '../demo', to: '/demo' }],
  // Nothing leaves the machine of whoever looks.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false, backgrounds: false, measure: false, outline: false },
  viteFinal: (vite) => ({
    ...vite,
    // The library's own build says «production» for the sources it bundles; Storybook knows better what it makes.
    define: Object.fromEntries(
      Object.entries(vite.define ?? {}).filter(([name]) => name !== 'process.env.NODE_ENV'),
    ),
    build: { ...vite.build, sourcemap: false, chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
