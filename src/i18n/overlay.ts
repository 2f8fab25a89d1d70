import type { Messages } from './language.js';

const nb = {
  adapted: (by: string, date: string) => `Tilpasset av ${by}, ${date}.`,
  titleAdapted: (by: string, date: string) => `Tittelen er tilpasset av ${by}, ${date}.`,
  reviewed: (date: string, by: string) => `Gjennomgått ${date} av ${by}.`,
  notReviewedBy: (owner: string) => `Ikke gjennomgått av ${owner || 'den som eier teksten'}.`,
  added: (by: string, date: string) => `Lagt til av ${by}, ${date}.`,
  hidden: (count: number) => (count === 1 ? '1 del skjult lokalt.' : `${count} deler skjult lokalt.`),
  /** For the editor, in front of a mark: which line of the list it is. */
  change: (number: number) => `[Endring ${number}]`,
  /** For the editor, in place of how many are hidden. */
  hiddenNamed: (names: string) => `Skjult lokalt: ${names}.`,
  failed: 'Lokale tillegg kunne ikke vises.',
  partlyFailed: 'Noen lokale tillegg kunne ikke vises.',
  local: 'Lokale telefonnumre og rutiner',
  open: 'Åpne',
  owner: (owner: string, date: string) => `${owner}, ${date}`,
  checkNumber: 'Kontroller nummeret',
  checkRoutine: 'Kontroller rutinen',
};

/** The words of an overlay that readers meet. */
export type OverlayMessages = typeof nb;

const nn: OverlayMessages = {
  adapted: (by, date) => `Tilpassa av ${by}, ${date}.`,
  titleAdapted: (by, date) => `Tittelen er tilpassa av ${by}, ${date}.`,
  reviewed: (date, by) => `Gjennomgått ${date} av ${by}.`,
  notReviewedBy: (owner) => `Ikkje gjennomgått av ${owner || 'den som eig teksten'}.`,
  added: (by, date) => `Lagt til av ${by}, ${date}.`,
  hidden: (count) => (count === 1 ? '1 del skjult lokalt.' : `${count} delar skjulte lokalt.`),
  change: (number) => `[Endring ${number}]`,
  hiddenNamed: (names) => `Skjult lokalt: ${names}.`,
  failed: 'Lokale tillegg kunne ikkje visast.',
  partlyFailed: 'Nokre lokale tillegg kunne ikkje visast.',
  local: 'Lokale telefonnummer og rutinar',
  open: 'Opne',
  owner: (owner, date) => `${owner}, ${date}`,
  checkNumber: 'Kontroller nummeret',
  checkRoutine: 'Kontroller rutinen',
};

const en: OverlayMessages = {
  adapted: (by, date) => `Adapted by ${by}, ${date}.`,
  titleAdapted: (by, date) => `The title is adapted by ${by}, ${date}.`,
  reviewed: (date, by) => `Reviewed ${date} by ${by}.`,
  notReviewedBy: (owner) => `Not reviewed by ${owner || 'the owner of the text'}.`,
  added: (by, date) => `Added by ${by}, ${date}.`,
  hidden: (count) => (count === 1 ? '1 part hidden locally.' : `${count} parts hidden locally.`),
  change: (number) => `[Change ${number}]`,
  hiddenNamed: (names) => `Hidden locally: ${names}.`,
  failed: 'Local additions could not be shown.',
  partlyFailed: 'Some local additions could not be shown.',
  local: 'Local phone numbers and routines',
  open: 'Open',
  owner: (owner, date) => `${owner}, ${date}`,
  checkNumber: 'Check the number',
  checkRoutine: 'Check the routine',
};

export const overlayMessages: Messages<OverlayMessages> = { nb, nn, en };
