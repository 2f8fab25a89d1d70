import { css, type CSSResult } from 'lit';

// Readability here is the contrast of WCAG: (a + 0.05) / (b + 0.05) of two luminances. The luminance of a colour is
// the y of CIE XYZ, which CSS can take out of any colour and put in a new one. `y` below is that of the colour after
// `from`. 0.175 is where black and white are equally readable.

/** A luminance that stands out from `y` by `ratio`, or by what there is room for (never under 4.5). */
const apart = (ratio: number): CSSResult =>
  css`clamp(max(0, (y + 0.05) / ${ratio} - 0.05), (0.175 - y) * 1e5, min(1, (y + 0.05) * ${ratio} - 0.05))`;

/** A grey that stands out from a colour of the page by `ratio`. */
const greyOn = (ground: CSSResult, ratio: number): CSSResult =>
  css`color(from var(${ground}) xyz-d65 ${apart(ratio)} ${apart(ratio)} ${apart(ratio)} / 1)`;

/** Three channels, each by the same formula. */
const channels = (formula: (channel: CSSResult) => CSSResult): CSSResult => css`
  ${formula(css`x`)} ${formula(css`y`)} ${formula(css`z`)}
`;

/** A colour of the page that stands alone, made as dark or light as text on the surface of ours or of Designsystemet needs. */
const legible = (colour: CSSResult): CSSResult => css`light-dark(
  color(from var(${colour}) xyz-d65 ${channels((c) => css`calc(${c} * min(1, 0.135 / y))`)}),
  color(from var(${colour}) xyz-d65 ${channels((c) => css`calc(${c} + (1 - ${c}) * max(0, (0.32 - y) / (1 - y)))`)})
)`;

/** A colour of ours on a surface of the page: its light form on a pale one, its dark form on a deep one, between them a grey. */
const oursOn = (light: readonly number[], dark: readonly number[]): CSSResult => {
  const [one, two, three] = [0, 1, 2].map(
    (at) =>
      css`calc(var(--_pale) * ${light[at] ?? 0} + var(--_deep) * ${dark[at] ?? 0} + (1 - var(--_pale) - var(--_deep)) * ${apart(14)})`,
  );
  return css`color(from var(--_ground) xyz-d65 ${one!} ${two!} ${three!} / 1)`;
};

/** Text of one role: as given with its surface; else what is sure on the given surface; else as given, made legible; else `otherwise`. */
const textRole = (role: CSSResult, onGround: CSSResult, otherwise: CSSResult): CSSResult => css`
    --_${role}-paired: color-mix(in srgb, var(--lindring-${role}) 100%, var(--lindring-surface));
    --_${role}-alone: ${legible(css`--lindring-${role}`)};
    --_${role}: var(--_${role}-paired, var(${onGround}, var(--_${role}-alone, ${otherwise})));
`;

/**
 * The colour roles, as private properties. Each reads `--lindring-<role>`, then Designsystemet's `--ds-color-*`, then
 * our own value for light and dark; docs/theming.md has the table. Colours fall back in pairs: what stands on a
 * surface of the page alone is derived from it, and a colour of the page that stands alone on another surface is made
 * legible there. A property that reads a `--lindring-*` the page has not set is invalid, and so passed over by the
 * next `var()`.
 */
export const roles = css`
  --_pale: clamp(0, (y - 0.72) * 1e5, 1);
  --_deep: clamp(0, (0.06 - y) * 1e5, 1);
  --_ground: light-dark(
    color(from var(--lindring-surface) xyz-d65 ${channels((c) => css`calc(${c} * alpha + 1 - alpha)`)} / 1),
    color(from var(--lindring-surface) xyz-d65 ${channels((c) => css`calc(${c} * alpha)`)} / 1)
  );
  --_ink-on: ${greyOn(css`--_ground`, 14)};
  --_ink-quiet-on: var(--_ink-paired, ${greyOn(css`--_ground`, 7.5)});
  --_line-on: ${greyOn(css`--_ground`, 1.4)};
  --_line-strong-on: ${greyOn(css`--_ground`, 3.5)};
  --_quiet-on: color(
    from var(--_ground) xyz-d65
      ${channels((c) => css`calc(${c} * (1 - 0.1 * var(--_pale) + 0.3 * var(--_deep)))`)} / 1
  );
  --_accent-on: ${oursOn([0.058, 0.0823, 0.0988], [0.4408, 0.5503, 0.6172])};
  --_warm-on: ${oursOn([0.1545, 0.1084, 0.022], [0.5525, 0.4903, 0.2984])};
  --_on-accent-on: color(
    from var(--_ground) xyz-d65
      ${channels((c) => css`calc(var(--_pale) + var(--_deep) * 0.0138 + (1 - var(--_pale) - var(--_deep)) * ${c})`)} /
      1
  );
  --_on-accent-given: ${greyOn(css`--lindring-accent`, 14)};
  --_on-warm-quiet-given: ${greyOn(css`--lindring-warm-quiet`, 14)};

  --_surface: var(--lindring-surface, var(--ds-color-neutral-surface-default, light-dark(#ffffff, #1b2326)));
  ${textRole(css`ink`, css`--_ink-on`, css`var(--ds-color-neutral-text-default, light-dark(#1e2b30, #efece6))`)}
  ${textRole(css`ink-quiet`, css`--_ink-quiet-on`, css`var(--ds-color-neutral-text-subtle, light-dark(#4a585e, #b9c1c1))`)}
    ${textRole(css`accent`, css`--_accent-on`, css`var(--ds-color-text-subtle, light-dark(#1d5a55, #8fd0c6))`)}
    ${textRole(css`warm`, css`--_warm-on`, css`light-dark(#9a4219, #f2a988)`)}
    --_quiet: var(--lindring-quiet, var(--_quiet-on, var(--ds-color-neutral-surface-tinted, light-dark(#f3eee6, #232c30))));
  --_line: var(
    --lindring-line,
    var(--_line-on, var(--ds-color-neutral-border-subtle, light-dark(#d8d0c4, #36424a)))
  );
  --_line-strong: var(
    --lindring-line-strong,
    var(--_line-strong-on, var(--ds-color-neutral-border-default, light-dark(#857d70, #7e8a90)))
  );
  --_fill: var(
    --lindring-accent,
    var(--_accent-on, var(--ds-color-base-default, light-dark(#1d5a55, #8fd0c6)))
  );
  --_on-fill: var(
    --lindring-on-accent,
    var(
      --_on-accent-given,
      var(--_on-accent-on, var(--ds-color-base-contrast-default, light-dark(#ffffff, #0b2321)))
    )
  );
  --_warm-quiet: var(--lindring-warm-quiet, var(--_quiet-on, light-dark(#faeadf, #3a261c)));
  --_on-warm-quiet: var(
    --lindring-on-warm-quiet,
    var(--_on-warm-quiet-given, var(--_ink-on, light-dark(#1e2b30, #efece6)))
  );
  --_attention: var(--lindring-attention, var(--_line-strong-on, light-dark(#7d5200, #e8bc6a)));
`;
