import type { Mail } from '../../parts/mail.js';

/** What a reader writes in «Tips en venn». */
export interface Tip {
  readonly to: string;
  readonly from: string;
  readonly message: string;
}

/** The same with what it is a tip about, ready to be sent. */
export interface ShareFields extends Tip {
  readonly subject: string;
  /** The whole message: what she wrote, title, address, and who it is from. */
  readonly text: string;
  /** The address of the programme on this page. */
  readonly address: string;
}

/** What a tip is about. */
export interface About {
  readonly title: string;
  readonly address: string;
  /** The line that says a text is an example; it follows the text wherever it goes. */
  readonly mark: string;
}

/** The sentences a message is made with. */
export interface TipWords {
  readonly subject: (title: string) => string;
  readonly sender: (from: string) => string;
}

/** The addresses that a tip goes to; undefined when one of them is none. */
export function receiversIn(to: string): readonly string[] | undefined {
  const all = to
    .split(/[,;]/)
    .map((each) => each.trim())
    .filter(Boolean);
  return all.every((each) => /^[^\s@<>"%?&#]+@[^\s@<>"%?&#]+\.[^\s@<>"%?&#.]+$/.test(each)) ? all : undefined;
}

/** A tip as a message. Nobody's program lets a page set the sender, so who it is from stands in the text. */
export function fieldsOf(tip: Tip, { title, address, mark }: About, words: TipWords): ShareFields {
  const from = tip.from.trim();
  const text = [
    tip.message.trim(),
    [title, address].filter(Boolean).join('\n'),
    mark,
    from ? words.sender(from) : '',
  ];
  return { ...tip, from, subject: words.subject(title), text: text.filter(Boolean).join('\n\n'), address };
}

/** The message for the reader's own program. */
export function mailOf({ to, subject, text }: ShareFields): Mail {
  return { to: receiversIn(to) ?? [], subject, body: text };
}

/**
 * The address that brings somebody to this programme: where the page is read, with the programme named after it. A page
 * that has no address on the web, as one from a disk or in a frame without, gives what the programme itself tells.
 */
export function addressToShare(page: string, programmeId: string, otherwise: string | undefined): string {
  if (!/^https?:/i.test(page)) return otherwise ?? '';
  const query = new URLSearchParams({ lindring: 'programme-card', programme: programmeId });
  return `${page.split('#')[0]}#${query}`;
}
