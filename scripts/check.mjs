// `npm run check`: types, lint, format and import directions, for while one works.
import { fastChecks, runChecks } from './checks/checks.mjs';
import { ensurePackages } from './machine/packages.mjs';

const ok = (await ensurePackages()) && (await runChecks(fastChecks)).length === 0;
process.exitCode = ok ? 0 : 1;
