import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { certificateMessages } from '../../i18n/course-certificate.js';
import { pick } from '../../i18n/pick.js';
import { isTrue } from '../../storage/guards.js';
import type { Finding, Outcome } from './certificate.model.js';
import { leadersChoice, requirementKey, requirementKind } from './certificate.records.js';
import { findingText, presenceText, standingText } from './certificate.status.js';
import type { Subject } from './certificate.subjects.js';
import type { CertificateView } from './course-certificate.js';
import type { CertificateWork } from './course-certificate.work.js';

const marks: Record<Outcome, string> = {
  met: 'M3 9l4 4 8-9',
  short: 'M4 4l10 10M14 4L4 14',
  open: 'M4 9h10',
};

/** Everybody a certificate may be for: how she stands, and what is ticked by hand. */
export class PeoplePart {
  readonly #work: CertificateWork;
  #told = '';

  constructor(work: CertificateWork) {
    this.#work = work;
  }

  render(view: CertificateView, subjects: readonly Subject[]): TemplateResult {
    const { certificate, reading, level } = view;
    const messages = certificateMessages[reading.language];
    const isByHand = (certificate.requirements ?? []).length === 0;
    return html`<section class="block">
      <div class="small-title" role="heading" aria-level=${level + 1}>
        ${isByHand ? messages.peopleByHand[certificate.kind] : messages.people[certificate.kind]}
      </div>
      ${isByHand ? html`<p>${messages.noRequirements}</p>` : nothing}
      <ul class="people">
        ${repeat(
          subjects,
          ({ id }) => id,
          (subject) => this.#renderPerson(subject, view, isByHand),
        )}
      </ul>
      <p class="fine told" role="status">${this.#told}</p>
    </section>`;
  }

  #renderPerson(subject: Subject, view: CertificateView, isByHand: boolean): TemplateResult {
    const { id, person, outcome, findings } = subject;
    const { language } = view.reading;
    const messages = certificateMessages[language];
    const presence = presenceText(subject, language);
    return html`<li part="person" class="person" data-person=${id}>
      <span class="number">${person.number}</span>
      <div>
        <span class="who" translate="no">${person.name}</span>
        ${presence ? html`<p class="fine">${presence}</p>` : nothing}
        ${
          isByHand
            ? nothing
            : html`<ul class="findings">
                ${findings.map((finding) => this.#renderFinding(finding, subject, view))}
              </ul>`
        }
      </div>
      <div class="side">
        ${
          isByHand
            ? this.#renderTick(view, subject, leadersChoice, messages.choose[view.certificate.kind])
            : html`<p class="standing ${outcome}">
                ${mark(outcome)}<span>${standingText(subject, view)}</span>
              </p>`
        }
        ${
          outcome === 'met'
            ? html`<div class="row acts screen-only">
                <button
                  class="plain-button"
                  type="button"
                  aria-label=${messages.showFor(person.name)}
                  @click=${() => void this.#work.show(id)}
                >
                  ${messages.showIt}
                </button>
                <button
                  class="plain-button"
                  type="button"
                  aria-label=${messages.printFor(person.name)}
                  @click=${() => void this.#work.print(id)}
                >
                  ${messages.print}
                </button>
              </div>`
            : nothing
        }
      </div>
    </li>`;
  }

  #renderFinding(finding: Finding, subject: Subject, view: CertificateView): TemplateResult {
    const { requirement, parts, outcome } = finding;
    const { reading } = view;
    const messages = certificateMessages[reading.language];
    const word = parts.find((part) => part.asks === 'word');
    const text = findingText(finding, reading);
    const who = word?.of ? messages.confirms(pick(word.of, reading).text) : messages.confirmsBlank;
    return html`<li>
      ${
        word
          ? this.#renderTick(view, subject, requirement.id, text, who)
          : html`<p class="finding">${mark(outcome)}<span>${text}</span></p>`
      }
    </li>`;
  }

  #renderTick(
    view: CertificateView,
    subject: Subject,
    requirement: string,
    text: string,
    who = '',
  ): TemplateResult {
    const { records } = this.#work;
    const key = requirementKey(view.certificate.id, requirement, subject.id);
    const isTicked = records.read(requirementKind, key, isTrue) ?? false;
    return html`<label class="tick">
      <input
        type="checkbox"
        aria-label=${`${subject.person.name}: ${text} ${who}`.trim()}
        .checked=${isTicked}
        @change=${(event: Event) => this.#onTick(event, view, subject, requirement)}
      />
      <span>${text}${who ? html` <span class="fine">${who}</span>` : nothing}</span>
    </label>`;
  }

  #onTick(event: Event, view: CertificateView, { id }: Subject, requirement: string): void {
    const { records } = this.#work;
    const key = requirementKey(view.certificate.id, requirement, id);
    if ((event.target as HTMLInputElement).checked) records.write(requirementKind, key, true);
    else records.remove(requirementKind, key);
    const subject = this.#work.subjects(view).find((each) => each.id === id);
    this.#told = subject ? `${subject.person.name}: ${standingText(subject, view)}` : '';
  }
}

function mark(outcome: Outcome): TemplateResult {
  return html`<svg aria-hidden="true" viewBox="0 0 18 18">${svg`<path d=${marks[outcome]} />`}</svg>`;
}
