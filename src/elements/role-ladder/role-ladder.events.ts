/** Someone marked where she is on the way from one role to the next, or took the mark away. */
export class RoleMarkEvent extends Event {
  constructor(
    readonly programmeId: string,
    /** The id of the role; '' when the mark was taken away. */
    readonly roleId: string,
  ) {
    super('role-mark', { bubbles: true, composed: true });
  }
}

/** Someone asked for paper. Cancel it to print in your own way. */
export class RolePrintEvent extends Event {
  constructor(readonly programmeId: string) {
    super('role-print', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'role-mark': RoleMarkEvent;
    'role-print': RolePrintEvent;
  }
}
