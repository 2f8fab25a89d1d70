/** A reader followed the link to a file, or opened a booklet where it stands. */
export class ResourceOpenEvent extends Event {
  constructor(
    readonly resourceId: string,
    readonly how: 'file' | 'in-place',
  ) {
    super('resource-open', { bubbles: true, composed: true });
  }
}

/** A point of a checklist was ticked, or its tick taken away; how many are ticked now, of how many. */
export class ChecklistChangeEvent extends Event {
  constructor(
    readonly resourceId: string,
    readonly sectionId: string,
    readonly ticked: number,
    readonly points: number,
  ) {
    super('checklist-change', { bubbles: true, composed: true });
  }
}

/** Someone asked for paper: the list, a booklet or one of its checklists. Cancel it to print in your own way. */
export class ResourcePrintEvent extends Event {
  constructor(
    readonly what: 'list' | 'booklet' | 'checklist',
    /** The booklet; '' for the list. */
    readonly resourceId: string,
    /** The section of the checklist; '' for all else. */
    readonly sectionId: string,
  ) {
    super('resource-print', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'resource-open': ResourceOpenEvent;
    'checklist-change': ChecklistChangeEvent;
    'resource-print': ResourcePrintEvent;
  }
}
