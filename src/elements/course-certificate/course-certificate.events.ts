/** Someone asked for paper. Cancel it to print in your own way. */
export class CertificatePrintEvent extends Event {
  constructor(
    readonly certificateId: string,
    readonly sheet: 'certificate' | 'status',
    /** How many certificates, or how many on the list; never who. */
    readonly count: number,
  ) {
    super('certificate-print', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'certificate-print': CertificatePrintEvent;
  }
}
