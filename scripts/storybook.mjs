// `npm run storybook`: every element in every state, drawn again while one works. PORT may be given.
// `npm run build-storybook`: the same as plain files, in storybook-static/.
import { runStep } from './command/steps.mjs';
import { ensurePackages } from './machine/packages.mjs';
import { runTool } from './machine/run.mjs';
import { buildStorybook, quiet, storybookTool } from './storybook/build.mjs';

async function serve() {
  const port = process.env.PORT ?? '6006';
  const args = ['dev', '--port', port, '--no-open', '--no-version-updates', '--disable-telemetry'];
  const { code } = await runTool(storybookTool, args, { show: true, env: quiet });
  return code;
}

async function build() {
  const ok = await runStep('storybook', async () => {
    const { wasThere, ...outcome } = await buildStorybook();
    return { ...outcome, note: wasThere ? 'storybook-static/ is up to date' : 'in storybook-static/' };
  });
  return ok ? 0 : 1;
}

if (!(await ensurePackages())) process.exit(1);
process.exitCode = await (process.argv[2] === 'build' ? build() : serve());
