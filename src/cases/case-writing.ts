/** What a group leaned towards at a choice point, and why. */
export interface ChoiceRecord {
  readonly option: string;
  readonly why: string;
}

/** Whether a stored value is one. */
export function isChoice(value: unknown): value is ChoiceRecord {
  const record = value as Partial<ChoiceRecord> | null;
  return typeof record === 'object' && typeof record?.option === 'string' && typeof record.why === 'string';
}

/** What a group has written to a case; an empty note where it has not. */
export interface CaseWriting {
  note(questionId: string): string;
  choice(choiceId: string): ChoiceRecord | undefined;
}
