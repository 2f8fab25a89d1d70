import { factsOf, proseOf } from '../cases/case-text.js';
import { provenanceOf } from '../content/provenance.js';
import type { CaseStudy, Choice, Quote, Scenario } from '../content/schema/case.js';
import { caseMessages } from '../i18n/case-card.js';
import { talkMessages } from '../i18n/case-talk.js';
import { markup, type Drawable } from './html.js';
import { line, paragraph, prose, titledList } from './prose.js';
import { foot, hardWords, heading, mark, questionList, withdrawn, type Readable } from './readable-parts.js';

/** A case as the participants’ sheet has it: nothing that is for the leader alone. */
export function readableCase(study: CaseStudy, of: Readable): Drawable {
  const { content, reading } = of;
  const messages = caseMessages[reading.language];
  const provenance = provenanceOf(content.head, study);
  const note =
    study.contentNote &&
    markup`<p><strong>${messages.beforeYouRead}:</strong> ${line(study.contentNote, reading)}</p>\n`;
  const body = [
    note || undefined,
    paragraph(study.summary, reading),
    prose(study.background, reading),
    quotes(study.quotes, of),
    study.scenarios.map((scenario, index) => oneScenario(scenario, index, of)),
    questionList(heading(of, 1, talkMessages[reading.language].questions), study.questions, reading),
    hardWords(proseOf(study, reading), of),
  ];
  return [
    heading(of, 0, study.name),
    markup`<p>${factsOf(study, messages, reading)}</p>\n`,
    mark(provenance, of),
    withdrawn(provenance, of) ?? body,
    foot(provenance, of),
  ];
}

function oneScenario(scenario: Scenario, index: number, of: Readable): Drawable {
  const { reading } = of;
  return [
    heading(of, 1, [`${index + 1}. `, line(scenario.title, reading)]),
    prose(scenario.text, reading),
    quotes(scenario.quotes, of),
    (scenario.choices ?? []).map((choice) => oneChoice(choice, of)),
    questionList(heading(of, 2, talkMessages[reading.language].questions), scenario.questions, reading),
  ];
}

function oneChoice({ text, options }: Choice, of: Readable): Drawable {
  const { reading } = of;
  const title = [heading(of, 2, talkMessages[reading.language].choice), paragraph(text, reading)];
  return titledList(
    markup`${title}`,
    options.map((each) => line(each.text, reading)),
  );
}

function quotes(all: readonly Quote[] | undefined, { reading }: Readable): Drawable {
  return (all ?? []).map(({ text, who }) => {
    const speaker = who && markup`<br>– ${line(who, reading)}`;
    return markup`<blockquote><p>«${line(text, reading)}»${speaker || undefined}</p></blockquote>\n`;
  });
}
