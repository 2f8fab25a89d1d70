import type { PageSetup, SheetFoot } from './sheet.js';

/** A4 with margins that a hole punch and a thumb fit in, and room for three lines of foot. */
export const a4: PageSetup = { size: 'A4', margin: '18mm 20mm 24mm' };

/**
 * The `@page` rules of a sheet: paper, margins, and the foot in the margin boxes of every page. Engines
 * without margin boxes skip those and keep the rest.
 */
export function pageRules(page: PageSetup, foot: SheetFoot): string {
  if (page.isBare) return `@page { size: ${page.size}; margin: ${page.margin}; }`;
  const facts = [foot.source, foot.date, foot.address].filter(Boolean).join(' · ');
  const lines = [foot.mark, facts].filter(Boolean).map((line) => cssString(line!));
  const look = `
      border-top: 0.5pt solid #595959;
      color: #595959;
      font: 8pt / 1.35 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif;
      margin-top: 5mm;
      padding-top: 1.5mm;
      vertical-align: top;`;
  return `@page {
    size: ${page.size};
    margin: ${page.margin};
    @top-left {
      content: "";
    }
    @bottom-left {${look}
      content: ${lines.join(` "\\a " `) || '""'};
      overflow-wrap: anywhere;
      text-align: left;
      white-space: pre-line;
      width: 86%;
    }
    @bottom-right {${look}
      content: counter(page) " / " counter(pages);
      text-align: right;
      white-space: nowrap;
      width: 14%;
    }
  }`;
}

/**
 * For engines that draw the foot inside the page instead: `sheetStyles` keeps the room for it there, so that
 * the margin under it can be narrower, yet clear of the line Firefox itself puts there.
 */
export const narrowBottom = '@supports (box-decoration-break: clone) { @page { margin-bottom: 20mm; } }';

/** A string literal of CSS. Titles and addresses come from content files and must stay text. */
export function cssString(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters end or break a CSS string
  const escaped = text.replace(/[\u0000-\u001f"\\<>\u007f]/g, (character) => {
    return character === '\u0000' ? '\ufffd' : `\\${character.charCodeAt(0).toString(16)} `;
  });
  return `"${escaped}"`;
}
