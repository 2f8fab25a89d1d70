// Holds src/ to the table in checks/import-rules.mjs.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importsOf } from './build/imports.mjs';
import { faultOf } from './checks/import-rules.mjs';
import { filesUnder, root } from './machine/project.mjs';

function targetOf(file, specifier) {
  if (!specifier.startsWith('.')) return { target: specifier, isPackage: true };
  const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
  return { target, isPackage: false };
}

const faults = [];
for (const name of filesUnder('src').filter((file) => file.endsWith('.ts'))) {
  const file = name.slice('src/'.length);
  const text = readFileSync(path.join(root, name), 'utf8');
  for (const { specifier, kind, line } of importsOf(text)) {
    const { target, isPackage } = targetOf(file, specifier);
    const fault =
      target.startsWith('../') || target === '..'
        ? `reaches out of src/: ${specifier}`
        : faultOf(file, target, { kind, isPackage });
    if (fault) faults.push(`${name}:${line}: ${fault}`);
  }
}

faults.forEach((fault) => console.error(fault));
process.exitCode = faults.length ? 1 : 0;
