/**
 * A reader wrote to a question, in a note or in what she takes along. Fires at every writing; carries which question,
 * and never a word of what was written.
 */
export class QuestionReflectEvent extends Event {
  constructor(readonly questionId: string) {
    super('question-reflect', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'question-reflect': QuestionReflectEvent;
  }
}
