import { ContextRoot } from '@lit/context';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../custom-elements.json';
import { describeControls } from './controls.js';
import { eventNames, withNamedSlots } from './manifest.js';
import { forgetReader } from './reader.js';
import { inScene } from './scene.js';
import { globalTypes, initialGlobals, viewports } from './toolbar.js';
import './scene.css';

// As the built scripts do: a card may be defined before the <training-content> around it.
new ContextRoot().attach(document.documentElement);

setCustomElementsManifest(withNamedSlots(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: { ...initialGlobals },
  argTypesEnhancers: [describeControls],
  decorators: [inScene, withActions],
  beforeEach: forgetReader,
  parameters: {
    layout: 'fullscreen',
    actions: { handles: eventNames(manifest) },
    viewport: { options: viewports },
    a11y: { test: 'todo' },
    controls: { expanded: true, sort: 'none' },
    docs: { source: { excludeDecorators: true }, story: { autoplay: true }, toc: true },
    options: { storySort: { order: ['Start her', 'Farger og skrift', 'Elements'] } },
  },
};

export default preview;
