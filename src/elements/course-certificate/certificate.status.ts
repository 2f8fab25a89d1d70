import { certificateMessages } from '../../i18n/course-certificate.js';
import { formatNumber } from '../../i18n/dates.js';
import type { Language } from '../../i18n/language.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { csvOf } from '../../parts/csv.js';
import type { Finding, Part } from './certificate.model.js';
import type { Subject } from './certificate.subjects.js';
import type { CertificateView } from './course-certificate.js';

/** «Fullført», «Ikke fullført ennå». */
export function standingText(
  { outcome, findings }: Subject,
  { certificate, reading }: CertificateView,
): string {
  const messages = certificateMessages[reading.language];
  if (findings.length === 0) return outcome === 'met' ? messages.chosen : messages.notChosen;
  return messages.standing[certificate.kind][outcome];
}

/** «Til stede på 4 av 5 samlinger, oppmøte ikke ført for 1 samling»; '' where nobody tells how many there are. */
export function presenceText({ presence, person }: Subject, language: Language): string {
  if (!presence) return '';
  const messages = certificateMessages[language];
  const { present, absent, untold } = presence;
  const of = present + absent + untold;
  const text =
    person.part === 'participant'
      ? messages.presentAt(String(present), of)
      : messages.ledSessions(String(present), of);
  return untold > 0 ? `${text}, ${messages.unnoted(untold)}` : text;
}

/** «Minst fire samlinger: ikke oppfylt (3 av minst 4 samlinger)». */
export function findingText({ requirement, parts, outcome }: Finding, reading: Reading): string {
  const { text } = pick(requirement.text, reading);
  const why = parts.filter((part) => part.outcome !== 'met').map((part) => whyNot(part, reading.language));
  const told = why.filter(Boolean).join('; ');
  return `${text.replace(/\.$/, '')}: ${certificateMessages[reading.language].outcome[outcome]}${told ? ` (${told})` : ''}`;
}

function whyNot(part: Part, language: Language): string {
  const messages = certificateMessages[language];
  switch (part.asks) {
    case 'sessions':
      return messages.leastSessions(part.count, part.least);
    case 'share':
      return part.of > 0
        ? messages.leastShare(
            part.count,
            part.of,
            formatNumber(part.least, language, { style: 'percent', maximumFractionDigits: 2 }),
          )
        : messages.noSessions;
    case 'modules':
      return messages.leastModules(part.count, part.least);
    case 'word':
      return '';
  }
}

/** How everybody stands, as CSV that a Norwegian Excel opens. */
export function csvOfStatus(view: CertificateView, subjects: readonly Subject[]): string {
  const { certificate, reading } = view;
  const messages = certificateMessages[reading.language];
  const requirements = certificate.requirements ?? [];
  const hasPresence = subjects.some(({ presence }) => presence);
  const rows = subjects.map((subject) => {
    const { person, presence, findings } = subject;
    const of = presence ? presence.present + presence.absent + presence.untold : 0;
    return [
      String(person.number),
      person.name,
      ...(hasPresence ? [presence ? String(presence.present) : '', presence ? String(of) : ''] : []),
      ...findings.map(({ outcome }) => messages.outcome[outcome]),
      standingText(subject, view),
    ];
  });
  return csvOf([
    [
      messages.number,
      messages.name,
      ...(hasPresence ? [messages.present, messages.of] : []),
      ...requirements.map(({ text }) => pick(text, reading).text),
      messages.result,
    ],
    ...rows,
  ]);
}
