// `npm run format`: puts every file, or those named after `--`, in the house's layout.
import { ensurePackages } from './machine/packages.mjs';
import { runTool } from './machine/run.mjs';

if (!(await ensurePackages())) process.exit(1);
const asked = process.argv.slice(2);
const files = asked.length ? asked : ['.'];
const { code } = await runTool('prettier/bin/prettier.cjs', ['--write', '--log-level', 'warn', ...files], {
  show: true,
});
process.exitCode = code;
