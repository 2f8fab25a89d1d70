import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { ThemePanel } from './theme-panel.js';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Lindring',
    brandUrl: './',
    colorSecondary: '#1d5a55',
    appBg: '#f3eee6',
  }),
});

addons.register('lindring', () => {
  addons.add('lindring/theme', {
    type: types.PANEL,
    title: 'Eget tema og kontrast',
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active }) => createElement(ThemePanel, { active: active ?? false }),
  });
});
