// `npm run release`: puts the built files in `site/`, the folder to serve: `site/0.1.0/…`, which never changes, and
// `site/0/lindring.js`, which is the newest. `node scripts/release.mjs <folder>` puts them in another. Build first.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { release, ReleasedError } from './build/release.mjs';
import { root } from './machine/project.mjs';

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const out = path.resolve(process.argv[2] ?? path.join(root, 'site'));

if (!existsSync(path.join(root, 'cdn/lindring-whole.js'))) {
  console.error('Nothing is built yet: npm run build');
  process.exit(1);
}
try {
  await release({ root, version }, out);
  const integrity = JSON.parse(readFileSync(path.join(out, version, 'sri.json'), 'utf8'))['lindring.js'];
  console.log(
    `<script src="${version}/lindring.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`,
  );
  console.log(`<script src="${version.split('.')[0]}/lindring.js" defer></script>`);
} catch (error) {
  if (!(error instanceof ReleasedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
