import { unpackCarried, type Carried } from './bundle/carried.js';
import { turnPages } from './bundle/turning.js';

// What `lindring bundle` puts into its page, before the elements.
unpackCarried(JSON.parse(document.getElementById('lindring-carried')?.textContent ?? '{}') as Carried);
turnPages();
