// The colours and the size as design tokens (Design Tokens Format Module 2025.10), for those who draw.

/** The last value of a chain of `var()`: ours, for light and dark. */
const ours = /light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/i;

/** What a private property of the theme is called by a page, where two read the same variable. */
const shared = { fill: 'accent-fill' };

function colour(hex) {
  const components = [1, 3, 5].map((at) => Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)));
  return { colorSpace: 'srgb', components, hex: hex.toLowerCase() };
}

/** The roles of the theme: private name, variable of the page, variable of Designsystemet, our colours. */
function rolesOf(css) {
  return css.split(';').flatMap((line) => {
    const [, name, value] = /^\s*(?:\/\*.*\*\/)?\s*--_([a-z-]+):(.*)$/s.exec(line) ?? [];
    const [, light, dark] = ours.exec(value?.replace(/\s+/g, ' ') ?? '') ?? [];
    if (!light) return [];
    const own = name === 'fill' ? 'accent' : name === 'on-fill' ? 'on-accent' : name;
    const [, designsystemet] = /var\((--ds-[a-z-]+)/.exec(value) ?? [];
    return [{ name: shared[name] ?? own, variable: `--lindring-${own}`, designsystemet, light, dark }];
  });
}

/**
 * The text of `tokens.json`: a group for light and one for dark, with the same names.
 *
 * @param {string} css the roles of src/theme/roles.styles.ts
 * @param {string} version of the library
 */
export function tokensText(css, version) {
  const roles = rolesOf(css);
  const group = (scheme) => ({
    $type: 'color',
    ...Object.fromEntries(
      roles.map(({ name, variable, designsystemet, [scheme]: hex }) => [
        name,
        {
          $value: colour(hex),
          $extensions: { 'no.lindring': { variable, ...(designsystemet && { designsystemet }) } },
        },
      ]),
    ),
  });
  const tokens = {
    $description: `Lindring ${version}. Each colour falls back from the variable of the page to Designsystemet to this value.`,
    light: group('light'),
    dark: group('dark'),
    'font-size': {
      $type: 'dimension',
      $description: 'Everything follows it. Without the variable it is the size the reader has chosen.',
      $value: { value: 1, unit: 'rem' },
      $extensions: { 'no.lindring': { variable: '--lindring-font-size' } },
    },
  };
  return `${JSON.stringify(tokens, null, 2)}\n`;
}
