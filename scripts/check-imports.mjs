// Holds src/ to the table in checks/import-rules.mjs.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { faultOf } from './checks/import-rules.mjs';
import { filesUnder, root } from './machine/project.mjs';

/** Every import, re-export and `import()` of a file, with its line and how it is meant. */
function importsOf(source) {
  const found = [];
  const add = (node, specifier, kind) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ specifier, kind, line: line + 1 });
  };
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : node;
      add(node, node.moduleSpecifier.text, clause?.isTypeOnly ? 'types' : 'use');
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal.text, 'types');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteralLike(argument)) add(node, argument.text, 'lazy');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function targetOf(file, specifier) {
  if (!specifier.startsWith('.')) return { target: specifier, isPackage: true };
  const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
  return { target, isPackage: false };
}

const faults = [];
for (const name of filesUnder('src').filter((file) => file.endsWith('.ts'))) {
  const file = name.slice('src/'.length);
  const text = readFileSync(path.join(root, name), 'utf8');
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  for (const { specifier, kind, line } of importsOf(source)) {
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
