import { ownFile } from '../../content/own-file.js';
import { certificateMessages } from '../../i18n/course-certificate.js';
import { formatDate, formatDateRange } from '../../i18n/dates.js';
import { markMessages } from '../../i18n/marks.js';
import { pick, type AnyText, type Reading } from '../../i18n/pick.js';
import type { HeldSession } from '../../sessions/held-session.js';
import { peopleOn } from '../../sessions/people.js';
import type { RecordsReader } from '../../sessions/session-plan.js';
import { exampleLine } from '../../sessions/session-words.js';
import { themeOf } from '../../sessions/theme.js';
import { minutesOf, periodOf } from './certificate.model.js';
import type { Issuing } from './certificate.records.js';
import { toldSessions, type Subject } from './certificate.subjects.js';
import type { CertificateView } from './course-certificate.js';

/** Something told under the programme; '' is a line to write on. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** All that stands on one certificate, in the order it is read. */
export interface CertificatePage {
  readonly reading: Reading;
  readonly title: AnyText;
  readonly logo: { readonly src: string; readonly alt: string } | undefined;
  /** '' is a line to write the name on. */
  readonly name: string;
  readonly deed: AnyText;
  readonly programme: string;
  readonly facts: readonly Fact[];
  readonly topicsLabel: string;
  readonly topics: readonly AnyText[];
  /** A label and what is written over it; '' is for the pen. */
  readonly signing: readonly { readonly label: AnyText; readonly value: string }[];
  readonly honest: string;
  readonly mark: string;
}

/** What is left for the pen in the middle of a sentence. */
const blank = '\u2009____\u2009';

/** The certificate of one person; of a typed name, or of none, where there is no roster. */
export function pageOf(
  view: CertificateView,
  records: RecordsReader,
  issuing: Issuing,
  subject: Subject | string,
): CertificatePage {
  const { certificate, programme, reading } = view;
  const { kind, basedOn, signatures } = certificate;
  const { language } = reading;
  const messages = certificateMessages[language];
  const held = toldSessions(programme, records);
  const { topics, count } = topicsOf(view, held);
  const basis = basedOn ? pick(basedOn, reading).text : messages.basis[kind];
  const date = issuing.date && formatDate(issuing.date, language);
  // Where the file may have words of its own, ours say which language they are in.
  const ours = (text: string): AnyText => ({ [language]: text });
  return {
    reading,
    title: certificate.title,
    logo: logoOf(view),
    name: typeof subject === 'string' ? subject : subject.person.name,
    deed: certificate.text ?? ours(messages.deeds[kind]),
    programme: programme?.title ?? '',
    facts: [
      ...(kind === 'mentor' ? mentorFacts(view, records, issuing, subject, held) : []),
      ...periodFacts(view, held),
      ...(kind === 'mentor' ? [] : participantFacts(view, subject, held)),
      ...(count ? [{ label: messages.topics, value: count }] : []),
    ],
    topicsLabel: messages.topics,
    topics,
    signing: [
      { label: ours(messages.issuer), value: issuing.issuer },
      { label: ours(messages.placeDate), value: [issuing.place, date].filter(Boolean).join(', ') },
      ...(signatures ?? [ours(messages.signature[kind])]).map((label) => ({ label, value: '' })),
    ],
    honest: messages.honest(issuing.issuer || messages.aWorkplace, basis.replace(/\.$/, '')),
    mark: exampleOf(view, held),
  };
}

/** The line about examples, where words of ours stand on it: the certificate's own, or titles of the programme's. */
export function exampleOf(
  { content, programme, provenance, reading }: CertificateView,
  held: readonly HeldSession[],
): string {
  const { language } = reading;
  if (provenance.origin === 'example') return markMessages[language].example;
  return programme ? exampleLine(content.head, programme, held, language) : '';
}

function participantFacts(
  { certificate, reading }: CertificateView,
  subject: Subject | string,
  held: readonly HeldSession[],
): Fact[] {
  const messages = certificateMessages[reading.language];
  const told = (count: string): Fact => ({
    label: messages.attendance,
    value: messages.presentAt(count, held.length),
  });
  if (typeof subject === 'string')
    return certificate.kind === 'attendance' && held.length > 0 ? [told(blank)] : [];
  const { presence, sessions } = subject;
  const isNoted = presence && presence.present + presence.absent > 0;
  const minutes = minutesOf(sessions);
  return [
    ...(isNoted ? [told(String(presence.present))] : []),
    ...(minutes === undefined
      ? []
      : [
          {
            label: messages.hours,
            value: messages.inSessions(messages.duration(Math.floor(minutes / 60), minutes % 60)),
          },
        ]),
  ];
}

function mentorFacts(
  { reading }: CertificateView,
  records: RecordsReader,
  { group }: Issuing,
  subject: Subject | string,
  held: readonly HeldSession[],
): Fact[] {
  const messages = certificateMessages[reading.language];
  const isByHand = typeof subject === 'string';
  const candidates = [...peopleOn(records).values()].filter(({ part }) => part === 'participant').length;
  const count = candidates > 0 ? String(candidates) : isByHand ? blank : '';
  const led = isByHand ? blank : String(subject.presence?.present ?? 0);
  return [
    { label: messages.group, value: group || (isByHand ? blank : '') },
    { label: messages.candidates, value: count },
    { label: messages.led, value: held.length > 0 ? messages.ledOf(led, held.length) : '' },
  ].filter(({ value }) => value);
}

function periodFacts({ reading }: CertificateView, held: readonly HeldSession[]): Fact[] {
  const period = periodOf(held);
  const { language } = reading;
  return period
    ? [{ label: certificateMessages[language].period, value: formatDateRange(...period, language) }]
    : [];
}

/** The themes of the programme; where it tells none, how many there are. */
function topicsOf(
  { programme, reading }: CertificateView,
  held: readonly HeldSession[],
): { topics: readonly AnyText[]; count: string } {
  const messages = certificateMessages[reading.language];
  const modules = programme?.modules ?? [];
  const titled = modules.flatMap(({ title }) => (title === undefined ? [] : [title]));
  const themes = held.filter((each) => themeOf(each, reading)).map(({ session }) => session.title);
  if (programme?.sessions?.length && themes.length > 0) return { topics: themes, count: '' };
  if (titled.length > 0 && titled.length === modules.length) return { topics: titled, count: '' };
  const moduleCount = modules.length || (programme?.learningModel?.modules ?? 0);
  if (moduleCount > 0) return { topics: [], count: messages.topicCount(moduleCount) };
  return { topics: [], count: held.length > 0 ? messages.sessionCount(held.length) : '' };
}

/** Only where its owner has said of this certificate that it may be printed; and never from a stranger's machine. */
function logoOf({ certificate, content }: CertificateView): CertificatePage['logo'] {
  if (!certificate.logo || certificate.rights?.mayPrint !== true) return undefined;
  const src = ownFile(certificate.logo.src, content.url, document.baseURI);
  return src ? { src, alt: certificate.logo.alt } : undefined;
}
