import { ownScript } from './chunks.js';
import { lineKey } from './script-line.js';

// Imported by `loader.js` before what reads it.
(globalThis as { [lineKey]?: DOMStringMap })[lineKey] ??= ownScript()?.dataset;
