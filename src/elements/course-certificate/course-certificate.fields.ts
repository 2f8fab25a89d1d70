import { html, nothing, type TemplateResult } from 'lit';
import { certificateMessages } from '../../i18n/course-certificate.js';
import { dayOf } from '../../i18n/dates.js';
import { peopleOn } from '../../sessions/people.js';
import { isDay } from '../../sessions/day.js';
import { hasIdNumber } from '../../sessions/id-number.js';
import { certificateKind, type Issuing } from './certificate.records.js';
import type { CertificateView } from './course-certificate.js';
import type { CertificateWork } from './course-certificate.work.js';

type FieldName = keyof Issuing | 'name';

/** What the leader types to stand on the certificate. Nothing is filled in for her. */
export class FieldsPart {
  readonly #work: CertificateWork;
  /** The field that holds what looks like a fødselsnummer. */
  #fault: FieldName | undefined;

  constructor(work: CertificateWork) {
    this.#work = work;
  }

  /** @param hasName - There is no list, so the name is typed too. */
  render(view: CertificateView, hasName: boolean): TemplateResult {
    const { reading, certificate, level } = view;
    const messages = certificateMessages[reading.language];
    const issuing = this.#work.issuingOf(view);
    const nobody = certificate.kind === 'mentor' && this.#hasList() ? messages.noMentor : messages.nobody;
    return html`<div class="box screen-only" role="group" aria-labelledby="writing">
      <div id="writing" class="small-title" role="heading" aria-level=${level + 1}>${messages.writing}</div>
      ${hasName ? html`<p>${nobody}</p>` : nothing}
      <div class="fields">
        ${
          hasName
            ? html`<div class="wide">
                ${this.#field(view, 'name', messages.name, this.#work.typedName)}
                <p class="fine" id="name-help">${messages.nameHelp}</p>
              </div>`
            : nothing
        }
        ${this.#field(view, 'issuer', messages.issuer, issuing.issuer)}
        ${certificate.kind === 'mentor' ? this.#field(view, 'group', messages.group, issuing.group) : nothing}
        ${this.#field(view, 'place', messages.place, issuing.place)}
        <div class="dated">
          ${this.#field(view, 'date', messages.date, issuing.date)}
          <button class="button" type="button" @click=${() => this.#onToday(view)}>${messages.today}</button>
        </div>
      </div>
    </div>`;
  }

  #hasList(): boolean {
    const { records } = this.#work.records;
    return !!records && peopleOn(records).size > 0;
  }

  #field(view: CertificateView, name: FieldName, label: string, value: string): TemplateResult {
    const messages = certificateMessages[view.reading.language];
    const isFault = this.#fault === name;
    const about = [isFault ? `${name}-fault` : '', name === 'name' ? 'name-help' : '']
      .filter(Boolean)
      .join(' ');
    return html`<div>
      <label>
        ${label}
        <input
          type=${name === 'date' ? 'date' : 'text'}
          data-field=${name}
          autocomplete="off"
          writingsuggestions="false"
          spellcheck="false"
          translate="no"
          maxlength="120"
          aria-invalid=${isFault ? 'true' : nothing}
          aria-describedby=${about || nothing}
          .value=${value}
          @input=${(event: Event) => this.#onInput(event, view, name)}
        />
      </label>
      ${isFault ? html`<p class="fault" role="alert" id="${name}-fault">${messages.noIdNumber}</p>` : nothing}
    </div>`;
  }

  #onInput(event: Event, view: CertificateView, name: FieldName): void {
    const input = event.target as HTMLInputElement;
    // A day that is half written is no day yet.
    if (input.validity.badInput) return;
    const text = input.value;
    const isFault = hasIdNumber(text);
    this.#fault = isFault ? name : undefined;
    if (isFault) {
      this.#work.host.requestUpdate();
      return;
    }
    if (name === 'date' && text !== '' && !isDay(text)) return;
    if (name === 'name') this.#work.typedName = text;
    else this.#keep(view, { [name]: text });
    this.#work.host.requestUpdate();
  }

  #onToday(view: CertificateView): void {
    this.#keep(view, { date: dayOf(new Date()) });
    this.#work.host.requestUpdate();
  }

  #keep(view: CertificateView, change: Partial<Issuing>): void {
    const { records } = this.#work;
    const issuing = { ...this.#work.issuingOf(view), ...change };
    const isEmpty = Object.values(issuing).every((text) => text === '');
    if (isEmpty) records.remove(certificateKind, view.certificate.id);
    else records.write(certificateKind, view.certificate.id, issuing);
  }
}
