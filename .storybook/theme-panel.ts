import { createElement as h, useState, type ReactNode } from 'react';
import { useChannel, useGlobals } from 'storybook/manager-api';
import { contrastEvent, variableOf, type MeasuredPair } from './contrast-pairs.js';

const example = `/* Fargene dine. Du kan også lime inn et helt tema fra Designsystemet. */
:root {
  --lindring-surface: #f4f7fa;
  --lindring-ink: #16202a;
  --lindring-accent: #003a70;
}
`;

const monospace = { fontFamily: 'ui-monospace, monospace', fontSize: 13 };

function swatch(colour: string): ReactNode {
  const style = {
    ...{ display: 'inline-block', width: 14, height: 14, verticalAlign: '-2px', marginRight: 6 },
    ...{ border: '1px solid #767676', background: colour },
  };
  return h('span', { style, 'aria-hidden': true });
}

function row({ what, role, ground, colour, on, ratio, least }: MeasuredPair): ReactNode {
  const passes = ratio >= least - 0.005;
  const cell = { padding: '4px 12px 4px 0', borderBottom: '1px solid #d9d9d9', textAlign: 'left' as const };
  return h('tr', { key: role + ground, 'data-passes': passes }, [
    h('th', { key: 1, scope: 'row', style: { ...cell, fontWeight: 400 } }, what),
    h('td', { key: 2, style: { ...cell, ...monospace } }, swatch(colour), `${variableOf(role)} ${colour}`),
    h('td', { key: 3, style: { ...cell, ...monospace } }, swatch(on), `${variableOf(ground)} ${on}`),
    h('td', { key: 4, style: cell }, `${ratio.toFixed(2).replace('.', ',')} : 1`),
    h(
      'td',
      { key: 5, style: { ...cell, fontWeight: 700, color: passes ? '#1a6b2b' : '#b00020' } },
      passes ? 'Godt nok' : `For svakt (minst ${String(least).replace('.', ',')})`,
    ),
  ]);
}

function table(pairs: readonly MeasuredPair[]): ReactNode {
  if (pairs.length === 0) return h('p', {}, 'Denne historien tegner ingen farger ennå.');
  const heads = ['Hva', 'Farge', 'På', 'Kontrast', 'WCAG AA'];
  return h('table', { style: { borderCollapse: 'collapse', fontSize: 13 } }, [
    h(
      'thead',
      { key: 1 },
      h(
        'tr',
        {},
        heads.map((head) => h('th', { key: head, scope: 'col', style: { textAlign: 'left' } }, head)),
      ),
    ),
    h('tbody', { key: 2 }, pairs.map(row)),
  ]);
}

/** The panel where a designer pastes the CSS of her own page, and sees whether the colours can be read. */
export function ThemePanel({ active }: { readonly active: boolean }): ReactNode {
  const [globals, updateGlobals] = useGlobals();
  const [pairs, setPairs] = useState<readonly MeasuredPair[]>([]);
  useChannel({ [contrastEvent]: setPairs });
  // The field has a text of its own: what comes back from the story is late for someone who is typing.
  const [text, setText] = useState(String(globals['css'] ?? ''));
  const wear = (css: string) => {
    setText(css);
    updateGlobals({ theme: 'pasted', css });
  };
  if (!active) return null;
  return h('div', { style: { display: 'flex', flexWrap: 'wrap', gap: 24, padding: 16 } }, [
    h('div', { key: 1, style: { flex: '1 1 320px' } }, [
      h(
        'label',
        { key: 1, htmlFor: 'lindring-css', style: { fontWeight: 700 } },
        'Lim inn CSS fra din egen side',
      ),
      h('textarea', {
        ...{ key: 2, id: 'lindring-css', spellCheck: false, rows: 12, placeholder: example },
        value: text,
        onChange: (event: { target: { value: string } }) => wear(event.target.value),
        style: { ...monospace, display: 'block', width: '100%', margin: '8px 0', padding: 8 },
      }),
      h('button', { key: 3, type: 'button', onClick: () => wear(example) }, 'Sett inn et eksempel'),
      h('p', { key: 4, style: { fontSize: 13 } }, 'CSS-en blir i nettleseren din og sendes ingen steder.'),
    ]),
    h('div', { key: 2, style: { flex: '2 1 480px' }, 'aria-live': 'polite' }, table(pairs)),
  ]);
}
