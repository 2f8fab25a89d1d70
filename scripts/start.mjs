// `npm start`: installs what is missing, builds, and serves the demo site. PORT and HOST may be given.
// Imports nothing but Node's own and our scripts until the packages are there.
import { ensurePackages } from './machine/packages.mjs';
import { buildOnly, runChecks } from './checks/checks.mjs';

const isReady = (await ensurePackages()) && (await runChecks(buildOnly)).length === 0;
if (!isReady) process.exit(1);

const { listenOnFreePort, siteServer } = await import('./site/site-server.mjs');
const host = process.env.HOST ?? 'localhost';
const port = await listenOnFreePort(siteServer(), Number(process.env.PORT ?? 8000), host);
console.log(`\nDemo site: http://${host}:${port}/demo/   (Ctrl+C stops it)`);
