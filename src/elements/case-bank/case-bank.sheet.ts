import { html } from 'lit';
import { caseSheet } from '../../cases/case-sheet.js';
import { factsOf } from '../../cases/case-text.js';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { CaseStudy } from '../../content/schema/case.js';
import { pageAddress } from '../../guest/hash.js';
import { bankMessages } from '../../i18n/case-bank.js';
import { caseMessages } from '../../i18n/case-card.js';
import { pick, type AnyText } from '../../i18n/pick.js';
import { reviewSentence, sourceText } from '../../parts/foot.js';
import { marksAsText } from '../../parts/marks.js';
import { paperFoot } from '../../parts/paper-foot.js';
import type { Prose } from '../../parts/prose.js';
import { cardSheet, type Card } from '../../print/card-sheet.js';
import type { Sheet } from '../../print/sheet.js';

/** Where the cases come from, and how their texts are drawn. */
interface Paper {
  readonly content: ContentFile;
  readonly prose: Prose;
}

/** The sheets of several cases after one another, each on a page of its own and with its own source at its end. */
export function setOf(
  { content, prose }: Paper,
  studies: readonly CaseStudy[],
  edition: 'participant' | 'leader',
): Sheet {
  const sheets = studies.map((study) => caseSheet(content, study, prose, edition));
  const first = sheets[0]!;
  if (sheets.length === 1) return first;
  const { language } = prose.reading;
  const marks = new Set(sheets.map(({ foot }) => foot.mark).filter(Boolean));
  const { source } = content.head;
  return {
    ...first,
    title: `${bankMessages[language].title}: ${studies.map(({ name }) => name).join(', ')}`,
    body: html`${sheets.map(
      ({ body, foot }, at) =>
        html`<section class=${at > 0 ? 'next-page' : ''}>
          ${body}
          <p class="facts">${foot.source}</p>
        </section>`,
    )}`,
    foot: {
      ...first.foot,
      mark: [...marks].join(' '),
      source: source ? sourceText(source, prose.reading) : '',
      address: pageAddress(),
    },
    text: sheets.map(({ title, text }) => `${title}\n\n${text}`).join('\n\n\n'),
  };
}

/** A small card for each case, to cut out: who it is about in three lines, and one question. */
export function cardsOf({ content, prose }: Paper, studies: readonly CaseStudy[]): Sheet {
  const { language } = prose.reading;
  return cardSheet({
    title: bankMessages[language].title,
    language,
    cards: studies.map((study) => cardOf(content, study, prose)),
    foot: paperFoot([], prose.reading),
  });
}

function cardOf(content: ContentFile, study: CaseStudy, { reading }: Prose): Card {
  const provenance = provenanceOf(content.head, study);
  const block = (kind: 'kicker' | 'text' | 'question', text: AnyText) => {
    const picked = pick(text, reading);
    return { kind, text: picked.text, lang: picked.lang };
  };
  const question = study.questions?.[0] ?? study.scenarios[0]?.questions[0];
  const lines = study.inBrief ?? (study.summary ? [study.summary] : []);
  const { source } = provenance;
  return {
    title: study.name,
    blocks: [
      // The three lines say who it is about; without them the line of facts does.
      ...(study.inBrief
        ? []
        : [{ kind: 'kicker' as const, text: factsOf(study, caseMessages[reading.language], reading) }]),
      ...lines.map((line) => block('text', line)),
      ...(question
        ? [block('question', question.text), { kind: 'writing' as const, text: '', lines: 3 }]
        : []),
    ],
    foot: [
      marksAsText(provenance, reading),
      reviewSentence(provenance, reading),
      source ? sourceText(source, reading) : '',
    ].filter(Boolean),
  };
}
