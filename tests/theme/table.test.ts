import { expect } from '@open-wc/testing';
import { roles } from '../../src/theme/roles.styles.js';

interface Row {
  readonly name: string;
  readonly own: string;
  readonly designsystemet: string;
  readonly light: string;
  readonly dark: string;
}

/** The table of docs/theming.md. */
async function documented(): Promise<Row[]> {
  const text = await (await fetch('/docs/theming.md')).text();
  return text
    .split('\n')
    .filter((line) => line.includes('| `--lindring-'))
    .map((line) => {
      const [, name = '', own = '', designsystemet = '', light = '', dark = ''] = line
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', ''));
      return { name, own, designsystemet: designsystemet === '–' ? '' : designsystemet, light, dark };
    });
}

/** The declarations of the roles, by private name. */
const declared = new Map(
  roles.cssText
    .split(';')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const),
);

/** The private properties whose chain ends in these values: Designsystemet's, then ours. */
function endingIn({ designsystemet, light, dark }: Row): string[] {
  const own = `light-dark(${light}, ${dark})`;
  const end = designsystemet ? `var(${designsystemet}, ${own})` : own;
  return [...declared]
    .filter(([, value]) =>
      value.replace(/\s*([(),])\s*/g, (_, sign: string) => (sign === ',' ? ', ' : sign)).includes(end),
    )
    .map(([name]) => name);
}

describe('the table of roles in docs/theming.md', () => {
  it('says where each colour comes from, as the style sheet does', async () => {
    const rows = await documented();
    const wrong = rows.filter((row) => !endingIn(row).some((name) => reads(name, row.own)));

    expect(rows.length).to.be.greaterThan(10);
    expect(wrong.map(({ name }) => name)).to.deep.equal([]);
  });

  it('leaves out no variable of the page and none of Designsystemet', async () => {
    const rows = await documented();
    const used = new Set(roles.cssText.match(/--(?:lindring|ds)-[a-z0-9-]+/g));

    for (const { own, designsystemet } of rows) {
      used.delete(own);
      used.delete(designsystemet);
    }
    expect([...used]).to.deep.equal([]);
  });
});

/** Whether a private property takes the variable of the page, itself or through the ones it reads. */
function reads(name: string, variable: string, seen = new Set<string>()): boolean {
  const value = declared.get(name) ?? '';
  if (new RegExp(`${variable}(?![a-z-])`).test(value)) return true;
  return (value.match(/--_[a-z-]+/g) ?? []).some((next) => {
    if (seen.has(next)) return false;
    return reads(next, variable, seen.add(next));
  });
}
