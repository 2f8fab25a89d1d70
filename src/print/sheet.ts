import type { CSSResult, TemplateResult } from 'lit';

/** Paper a sheet can ask for: the values of `size` in CSS Paged Media that a Norwegian office printer holds. */
export type PaperSize = 'A3' | 'A4' | 'A5' | 'A3 landscape' | 'A4 landscape' | 'A5 landscape';

/** The paper and its margins. Set by our own code, never from a content file: it goes into CSS as it is. */
export interface PageSetup {
  readonly size: PaperSize;
  /** `margin` of `@page`, at least 15 mm at the bottom so that the running foot has room. */
  readonly margin: string;
  /** The body carries mark, source and date itself, as cards to cut apart do; then the page has no running foot. */
  readonly isBare?: boolean;
}

/** What must follow every page of a sheet, all of it plain text in the language of the sheet. */
export interface SheetFoot {
  /** «Eksempel laget for Lindring. …», «Ikke faglig gjennomgått» and their like; nothing if there is none. */
  readonly mark?: string | undefined;
  /** Who the text comes from. */
  readonly source: string;
  /** When the text was published or the sheet printed, as people write it: «3. september 2026». */
  readonly date: string;
  /** Where the text is found, as it should stand on paper. */
  readonly address: string;
}

/** One thing to hand out on paper. */
export interface Sheet {
  readonly title: string;
  /** The language of the sheet as a BCP 47 tag; pieces in another language carry their own `lang`. */
  readonly language: string;
  /** Plain elements only: our own tags are not defined in the document it is drawn in. */
  readonly body: TemplateResult;
  /** What this kind of sheet needs beyond `sheetStyles`. */
  readonly styles: readonly CSSResult[];
  readonly page?: PageSetup;
  readonly foot: SheetFoot;
  /** The same words as plain text, for where printing is not allowed; without title, mark and foot. */
  readonly text: string;
}

/** The whole sheet as text to copy: what is marked on paper is marked here too. */
export function sheetAsText(sheet: Sheet): string {
  const { mark, source, date, address } = sheet.foot;
  const foot = [source, date, address].filter(Boolean).join(' · ');
  return [sheet.title, mark, sheet.text.trim(), foot].filter(Boolean).join('\n\n');
}
