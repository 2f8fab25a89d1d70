import type { ContentFile } from '../../content/content-file.js';
import type { Provenance } from '../../content/schema/base.js';
import type { CaseStudy, SeriesPoint } from '../../content/schema/case.js';
import type { Instrument } from '../../content/schema/instrument.js';
import type { AnyText, Reading } from '../../i18n/pick.js';

/** What a group can do with a form. */
export type Mode = 'fill' | 'time' | 'compare';

/** A moment in the time of the case, and what the patient answered then. */
export interface Point {
  readonly id: string;
  readonly label: AnyText;
  readonly own?: SeriesPoint;
}

/** The form that is practised, and on whom, gathered once per drawing. */
export interface FormView {
  readonly content: ContentFile;
  readonly instrument: Instrument;
  /** The numbers a row may be answered with. */
  readonly values: number[];
  /** Undefined for the built-in practice patient. */
  readonly study: CaseStudy | undefined;
  readonly name: string;
  readonly points: readonly Point[];
  readonly point: Point;
  /** The case tells that its patient cannot answer. */
  readonly cannotAnswer: boolean;
  readonly mode: Mode;
  readonly reading: Reading;
  /** The level of the title in the outline of the page. */
  readonly level: number;
  readonly provenance: Provenance;
}
