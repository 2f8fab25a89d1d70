/** An e-mail to be opened in the reader's own program. */
export interface Mail {
  /** Addresses; none when the reader is to add them herself. */
  readonly to?: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** Longer addresses are cut off or refused on the way from a browser to Outlook on Windows. */
const longestMailto = 2000;

/** The address that opens a message in one's own e-mail (RFC 6068); nothing where it is too long to arrive whole. */
export function mailtoOf({ to = [], subject, body }: Mail): string | undefined {
  const receivers = to.map((each) => encoded(each).replaceAll('%40', '@')).join(',');
  const lines = body.replace(/\r\n?|\n/g, '\r\n');
  const address = `mailto:${receivers}?subject=${encoded(subject)}&body=${encoded(lines)}`;
  return address.length <= longestMailto ? address : undefined;
}

/** Half a character, as a cut through a smiley leaves, has no place in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** How an e-mail is opened; replaceable, since a test must not start a program on somebody's machine. */
export const mailProgram = {
  open(page: Document, address: string): void {
    const link = page.createElement('a');
    link.href = address;
    link.click();
  },
};
