import ts from 'typescript';

/**
 * Every import, re-export and `import()` of a file, with its line and how it is meant: `use`, `types` (which leave no
 * trace in what the browser loads) or `lazy`.
 *
 * @param {string} code TypeScript
 * @returns {{ specifier: string, kind: 'use' | 'types' | 'lazy', line: number }[]}
 */
export function importsOf(code) {
  const source = ts.createSourceFile('any.ts', code, ts.ScriptTarget.ES2022, true);
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
