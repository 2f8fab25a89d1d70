import { turnPages } from './bundle/turning.js';

// What `lindring bundle` puts into its page.
turnPages();
