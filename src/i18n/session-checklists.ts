import type { Messages } from './language.js';

const nb = {
  name: (title: string) => `Sjekkliste: ${title}`,
  from: (booklet: string) => `Fra «${booklet}»`,
  left: (count: number) => (count === 0 ? 'alt er gjort' : `${count} igjen`),
  leftBefore: 'Igjen å gjøre før samlingene',
};

type ChecklistMessages = typeof nb;

const nn: ChecklistMessages = {
  name: (title) => `Sjekkliste: ${title}`,
  from: (booklet) => `Frå «${booklet}»`,
  left: (count) => (count === 0 ? 'alt er gjort' : `${count} igjen`),
  leftBefore: 'Att å gjere før samlingane',
};

const en: ChecklistMessages = {
  name: (title) => `Checklist: ${title}`,
  from: (booklet) => `From “${booklet}”`,
  left: (count) => (count === 0 ? 'all done' : `${count} left`),
  leftBefore: 'Left to do before the sessions',
};

/** What is said of the leader’s checklists where the plan needs them. */
export const checklistMessages: Messages<ChecklistMessages> = { nb, nn, en };
