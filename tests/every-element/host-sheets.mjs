import { leaveNoTrace as onCards } from '../guest/hostile-sheets.mjs';

// Style sheets of host pages, beside those of tests/guest/hostile-sheets.mjs, which were written for cards alone.

/** Sheets that may leave no trace in any element. Each is a name and CSS of the host page. */
export const leaveNoTrace = [
  ...onCards,
  ['everything unset, by class', '[class] { all: unset !important }'],
  [
    'a reset of 2009',
    'html, body, div, span, h1, h2, h3, p, ul, ol, li, table, td { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline }',
  ],
  [
    'a reset of today',
    '*, *::before, *::after { box-sizing: border-box; margin: 0; min-width: 0 } :where(img, svg) { display: block }',
  ],
  [
    'normalize',
    'button, input, select, textarea { font: 100%/1.15 monospace; margin: 0; overflow: visible } [hidden] { display: none !important }',
  ],
  [
    'Bootstrap’s root',
    ':root { --bs-body-font-size: 9px } body { font-size: 9px; line-height: 1.1; color: #777; -webkit-text-size-adjust: 100% }',
  ],
  [
    'Tailwind’s preflight',
    '*, ::before, ::after { border: 0 solid red; --tw-ring-color: red } ol, ul, menu { list-style: none } h1, h2, h3 { font-size: inherit; font-weight: inherit }',
  ],
  [
    'a root of 10 px and rem everywhere',
    'html { font-size: 10px } * { font-size: 1.6rem; line-height: 2.4rem }',
  ],
  ['a root of 40 px', 'html { font-size: 40px !important }'],
  ['a fluid root', 'html { font-size: clamp(6px, 5vw, 60px) }'],
  ['no size at all', 'body { font-size: 0 }'],
  ['lines of nothing', 'body { line-height: 0 !important }'],
  ['a font with one style', 'body { font: 700 italic small-caps condensed 40px/4 "Liberation Sans" }'],
  [
    'font palettes and settings',
    'body { font-variation-settings: "wght" 900; font-optical-sizing: none; font-language-override: "TRK"; font-synthesis: none; font-variant-ligatures: none }',
  ],
  [
    'figures in columns',
    'body { font-variant-numeric: tabular-nums slashed-zero; font-variant-caps: all-small-caps; font-variant-position: super }',
  ],
  [
    'letters far apart in everything',
    'html, body, main, div { letter-spacing: 1em !important; word-spacing: 2em !important }',
  ],
  ['all in one line, cut off', '* { white-space: nowrap !important; text-overflow: ellipsis !important }'],
  [
    'white space kept, with no wrap',
    '* { white-space: pre !important; text-wrap: nowrap !important; white-space-collapse: preserve-breaks }',
  ],
  [
    'hyphens in every word',
    '* { hyphens: manual !important; hyphenate-character: "@"; hyphenate-limit-chars: 2 1 1 }',
  ],
  ['words never broken', '* { word-break: keep-all !important; overflow-wrap: normal !important }'],
  [
    'text mirrored',
    'html, body { direction: rtl !important; unicode-bidi: bidi-override !important; text-align: end !important }',
  ],
  [
    'text at both edges',
    '* { text-align: justify !important; text-justify: inter-character; text-align-last: justify !important }',
  ],
  ['text set in', '* { text-indent: 5em hanging !important }'],
  [
    'everything underlined, by inheritance',
    'body { text-decoration: underline wavy red 3px; text-underline-position: under }',
  ],
  [
    'vertical letters',
    'body { text-orientation: sideways; text-combine-upright: all; glyph-orientation-vertical: 90deg }',
  ],
  [
    'colours by inheritance',
    'html { color: lime } body { color: yellow !important; -webkit-text-fill-color: yellow !important }',
  ],
  [
    'everything filled',
    '* { fill: red !important; stroke: lime !important; stroke-width: 9px !important; stop-color: red !important }',
  ],
  [
    'lines between what is set',
    '* { column-rule: 5px solid red; column-gap: 90px; row-gap: 90px; gap: 90px !important }',
  ],
  [
    'selection not wanted',
    '* { -webkit-user-drag: none; -webkit-touch-callout: none; -webkit-tap-highlight-color: red }',
  ],
  [
    'a page that may not be touched',
    'body { touch-action: none; overscroll-behavior: none; -webkit-user-modify: read-only }',
  ],
  [
    'scrolling that snaps',
    'html { scroll-snap-type: y mandatory; scroll-behavior: smooth; scroll-padding: 200px } * { scroll-margin: 90px; scroll-snap-align: center }',
  ],
  [
    'thin and coloured scrollbars',
    '* { scrollbar-width: thin !important; scrollbar-color: red lime !important } *::-webkit-scrollbar { width: 40px; background: red }',
  ],
  [
    'lists by numbers',
    'body { counter-reset: list-item 90 section 5 chapter item 7; counter-increment: list-item 9 item 4 } * { list-style: upper-roman !important }',
  ],
  [
    'counters on all',
    '* { counter-set: list-item 40 } @counter-style decimal { system: cyclic; symbols: "X"; suffix: "! " } @counter-style disc { system: cyclic; symbols: "¤" }',
  ],
  ['markers', '*::marker { color: red !important; content: "X" !important; font-size: 3em }'],
  [
    'quotation marks as in France',
    '* { quotes: "XX" "YY" "ZZ" "WW" !important } q::before { content: "!!" !important }',
  ],
  [
    'boxes around everything',
    '* { outline: 3px dashed red } .x, div, span, p { border: 3px solid red !important; padding: 9px !important }',
  ],
  [
    'tables',
    'table, tr, td, th, thead, tbody, caption { display: block !important; border: 4px solid red !important; caption-side: bottom !important; border-collapse: separate !important; border-spacing: 20px !important }',
  ],
  [
    'fields by type',
    'input[type], select, textarea, option, optgroup, label, fieldset, legend { display: none !important; appearance: none !important; width: 3px !important; opacity: 0 !important }',
  ],
  [
    'disabled and required',
    ':disabled, :required, :invalid, :checked, :read-only { background: red !important; opacity: 0 !important }',
  ],
  [
    'links by state',
    'a:link, a:visited, a:hover, a:any-link { color: red !important; background: yellow !important; text-decoration: none !important; padding: 20px }',
  ],
  [
    'links to elsewhere',
    'a[href^="http"]::after { content: "!!!" } a[target]::before { content: url("data:,") } a[rel~=noopener] { display: none !important }',
  ],
  [
    'pictures and films',
    'img, video, svg, canvas, iframe, audio { display: none !important; max-width: 1px !important; filter: invert(1) !important }',
  ],
  [
    'dialogs and popovers',
    'dialog, [popover], dialog::backdrop { display: none !important } :modal { inset: 50% !important }',
  ],
  [
    'details opened',
    'details > *, details::details-content { display: block !important; content-visibility: visible !important } summary { display: none !important } summary::-webkit-details-marker { display: block }',
  ],
  [
    'what is hidden shown',
    '[hidden] { display: block !important } [aria-hidden=true] { display: none !important } [inert] { opacity: 0.1 }',
  ],
  [
    'by role and state',
    '[role] { display: none !important } [aria-expanded] { color: red !important } [aria-live], [role=status] { position: fixed !important }',
  ],
  [
    'by language',
    ':lang(nb), :lang(nn), :lang(no), :lang(en) { font-size: 50px !important; quotes: none; text-transform: uppercase } [lang] { color: red !important }',
  ],
  ['by direction', ':dir(ltr) { color: red; font-style: italic }'],
  [
    'by place',
    ':first-child, :last-child, :nth-child(odd), :only-child, :empty { color: red; font-size: 60px; letter-spacing: 9px }',
  ],
  [
    'what is not defined',
    ':not(:defined) { display: none !important } :defined { color: red; font-size: 50px }',
  ],
  [
    'what has hyphens in its name',
    ':has(> *) { color: red; font-size: 3em } :not(a, p) { line-height: 5; text-transform: capitalize }',
  ],
  [
    'our parts of no name',
    '*::part(*) { color: red } ::part(page), ::part(button) { display: none !important; color: red !important }',
  ],
  ['slots', 'slot, ::slotted(*) { display: none !important; color: red !important }'],
  [
    'shadow-piercing of old',
    'html /deep/ * { color: red !important } case-card::shadow * { color: red !important }',
  ],
  [
    'layers and scopes',
    '@layer a, b; @layer b { * { color: red !important; font-size: 40px !important } } @scope (body) { * { letter-spacing: 8px; text-transform: uppercase } }',
  ],
  [
    'containers',
    'html, body { container: page / inline-size } @container page (width > 1px) { * { color: red; font-size: 40px } }',
  ],
  [
    'names of lists and lines',
    'body { list-style-image: url("data:,"); border-image: url("data:,") 1; image-orientation: none; image-resolution: 1dppx }',
  ],
  [
    'print on screen',
    '@media screen { * { color: red; font-size: 30px; font-family: inherit; text-shadow: 0 0 3px red } }',
  ],
  [
    'animations of text',
    '@keyframes host { from { color: red; font-size: 60px; letter-spacing: 1em } to { color: lime; font-size: 60px; letter-spacing: 1em } } body { animation: host 9s infinite }',
  ],
  [
    'keyframes with names that are met',
    '@keyframes spin { to { color: red } } @keyframes fade { to { opacity: 0 } } @keyframes pulse { to { opacity: 0 } } @keyframes show { to { opacity: 0 } }',
  ],
  [
    'properties of their own',
    '@property --accent { syntax: "<color>"; inherits: false; initial-value: red } :root { --ink: red; --surface: lime; --color: red; --primary: red; --border: 9px solid red }',
  ],
  [
    'every property of an accessibility widget',
    'html.x *, body * { font-family: inherit; letter-spacing: 3px !important; word-spacing: 6px !important; line-height: 3 !important; cursor: crosshair !important; color: yellow !important; text-align: right !important }',
  ],
  [
    'a reader’s dyslexia sheet',
    '* { font-weight: 700 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; text-align: left !important; hyphens: none !important }',
  ],
  [
    'math and ruby',
    '* { math-style: compact; math-depth: 5; math-shift: compact; ruby-align: start; ruby-position: under !important; text-emphasis: "x" red !important }',
  ],
  ['speech', '* { speak: never; speak-as: spell-out }'],
  ['caret and accent', '* { caret-color: red !important; accent-color: red !important; caret-shape: block }'],
  [
    'field sizes',
    '* { field-sizing: content !important; resize: none !important; interpolate-size: allow-keywords }',
  ],
  [
    'text in boxes',
    '* { text-box: trim-both cap alphabetic; initial-letter: 3; line-clamp: 1; -webkit-line-clamp: 1; box-decoration-break: clone }',
  ],
  [
    'autospace',
    'body { text-autospace: normal; text-spacing-trim: trim-all; line-break: anywhere; word-break: break-all }',
  ],
  [
    'old zoom of text',
    'body { -webkit-text-stroke: 3px red; -webkit-text-security: disc; -webkit-font-smoothing: none; -webkit-locale: "ja"; -webkit-rtl-ordering: visual }',
  ],
];

/** The same of sheets for paper, where a page hides and blackens what it does not know. */
export const leaveNoTraceOnPaper = [
  [
    'all black without shadows (HTML5 Boilerplate)',
    '*, *::before, *::after { color: #000 !important; background: transparent !important; box-shadow: none !important; text-shadow: none !important }',
  ],
  [
    'addresses behind links',
    'a[href]::after { content: " (" attr(href) ")" !important } abbr[title]::after { content: attr(title) }',
  ],
  [
    'points and a serif',
    'body { font: 8pt/1 serif !important; orphans: 9; widows: 9 } p, h1, h2, h3, li { orphans: 5; page-break-after: avoid }',
  ],
  [
    'nothing to press',
    'nav, button, form, input, video, iframe, footer, header, aside, [role=navigation] { display: none !important }',
  ],
  [
    'everything in blocks',
    'div, section, article, span { display: block !important; float: none !important; position: static !important; overflow: visible !important }',
  ],
  [
    'pictures in grey',
    'img, svg { filter: grayscale(1) !important; max-width: 100% !important; page-break-inside: avoid }',
  ],
];

/** What a page may wish of an element as a whole, and gets. In the page, `isSo` is asked of the element. */
export const obeyed = [
  ['hidden', '.host > * > * { display: none !important }', ({ page }) => page.width === 0],
  ['hidden, not important', '.host > * > * { display: none }', ({ page }) => page.width === 0],
  ['hidden with what is around it', '.host > * { display: none }', ({ page }) => page.width === 0],
  ['invisible', '.host { visibility: hidden }', ({ style }) => style.visibility === 'hidden'],
  ['not drawn', '.host > * > * { content-visibility: hidden; height: 9px }', ({ box }) => box.height === 9],
  [
    'out of reach of the mouse, as behind a dialog of the page',
    '.host { pointer-events: none }',
    ({ style }) => style.pointerEvents === 'none',
  ],
  ['narrow', '.host > * > * { width: 300px !important }', ({ page }) => page.width === 300],
  ['at most so wide', '.host > * > * { max-width: 20em; font-size: 10px }', ({ page }) => page.width === 200],
  [
    'with room around',
    '.host > * > * { padding: 10px; margin: 7px; border: 3px solid }',
    ({ page, place }) => page.width === place.width - 40,
  ],
  [
    'scaled',
    '.host > * > * { transform: scale(0.5); transform-origin: 0 0 }',
    ({ page, place }) => page.width === place.width / 2,
  ],
  ['zoomed', '.host > * > * { zoom: 2 }', ({ style }) => style.zoom === '1'],
  ['cut off', '.host > * > * { height: 40px; overflow: hidden }', ({ box }) => box.height === 40],
  [
    'taken out of the flow',
    '.host > * > * { position: absolute; left: 30px; width: 200px }',
    ({ page, place }) => page.width === 200 && page.left - place.left === 30,
  ],
  [
    'of its font',
    '.host { font-family: "DejaVu Serif" }',
    ({ style }) => style.fontFamily === '"DejaVu Serif"',
  ],
  ['of its colour scheme', '.host { color-scheme: dark }', ({ style }) => style.colorScheme === 'dark'],
  [
    'of its ink and surface',
    '.host { --lindring-ink: rgb(1, 2, 3); --lindring-surface: rgb(250, 251, 252) }',
    ({ style }) => style.backgroundColor === 'rgb(250, 251, 252)',
  ],
  ['of its size', '.host { --lindring-font-size: 31px }', ({ style }) => style.fontSize === '31px'],
];
