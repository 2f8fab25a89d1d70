import type { Preview } from '@storybook/web-components-vite';

/** What the toolbar and the theme panel set. They travel in the address: `&globals=lang:nn;scheme:dark`. */
export interface SceneGlobals {
  readonly theme: 'own' | 'designsystemet' | 'host' | 'pasted';
  readonly scheme: 'light' | 'dark' | 'auto';
  readonly lang: 'nb' | 'nn' | 'en';
  readonly text: '100' | '200';
  /** CSS somebody has pasted, used when the theme is `pasted`. */
  readonly css: string;
}

export const initialGlobals: SceneGlobals = {
  theme: 'own',
  scheme: 'light',
  lang: 'nb',
  text: '100',
  css: '',
};

export const globalTypes: Preview['globalTypes'] = {
  theme: {
    name: 'Tema',
    toolbar: {
      title: 'Tema',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'own', title: 'Lindring' },
        { value: 'designsystemet', title: 'Designsystemet' },
        { value: 'host', title: 'Stygg vertsside' },
        { value: 'pasted', title: 'Lim inn eget tema' },
      ],
    },
  },
  scheme: {
    name: 'Lyst eller mørkt',
    toolbar: {
      title: 'Lyst eller mørkt',
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Lyst' },
        { value: 'dark', title: 'Mørkt' },
        { value: 'auto', title: 'Som maskinen' },
      ],
    },
  },
  lang: {
    name: 'Språk',
    toolbar: {
      title: 'Språk',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'nb', title: 'Bokmål' },
        { value: 'nn', title: 'Nynorsk' },
        { value: 'en', title: 'English' },
      ],
    },
  },
  text: {
    name: 'Tekststørrelse',
    toolbar: {
      title: 'Tekststørrelse',
      icon: 'zoom',
      dynamicTitle: true,
      items: [
        { value: '100', title: '100 %' },
        { value: '200', title: '200 %' },
      ],
    },
  },
};

const widths = [320, 375, 768, 1024, 1280];

/** The widths readers meet us at; without one the story has all there is. */
export const viewports = Object.fromEntries(
  widths.map((width) => [
    `w${width}`,
    { name: `${width} px`, styles: { width: `${width}px`, height: '100%' }, type: 'other' as const },
  ]),
);
