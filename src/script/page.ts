import { followPage } from './start.js';

// What `loader.js` gets when the page has a placeholder, an element nobody has defined, or something on the script line.
followPage();
