import { expect } from '@open-wc/testing';
import { entriesOf } from '../../src/sessions/calendar-entries.js';
import { plainWords } from '../../src/sessions/plain-words.js';
import { mailtoOf } from '../../src/parts/mail.js';
import { reminderOf } from '../../src/sessions/reminder.js';
import * as fc from '../properties.js';
import { en, nb, nn, planFile, planned } from './out-plan.js';

function reminder(at: number, plan = planned(), reading: Parameters<typeof reminderOf>[0]['reading'] = nb) {
  const { content, programme, held } = plan;
  return reminderOf({ held: held[at]!, before: held[at - 1], content, programme, reading });
}

describe('a reminder of a session', () => {
  it('says when and where, what to read and see with addresses, and is marked as an example', () => {
    expect(reminder(0)).to.deep.equal({
      subject: 'Påminnelse: Samling 1, tirsdag 29. september',
      body: `Hei!

Velkommen til samling 1: Hva er lindring?

Tid: tirsdag 29. september 2026 kl. 13.00
Sted: Møterommet

Forberedelse:
Les side 4–9 i heftet (https://example.no/hefte).

Filmer å se på forhånd:
– Å sitte ned: https://vimeo.com/123456789
– Uten adresse

Eksempel laget for Lindring. Ikke fra Aldring og helse, ikke faglig gjennomgått.`.replace(
        'lindring?.',
        'lindring?',
      ),
    });
  });

  it('says when it ends where every block has its minutes', () => {
    expect(reminder(2).body).to.contain('Tid: tirsdag 24. november 2026 kl. 13.00–15.00');
  });

  it('asks for the homework of the session before, and not for its own', () => {
    expect(reminder(1).body).to.contain('Hjemmeoppgave fra forrige gang:\nLegg merke til ett vendepunkt.');
    expect(reminder(1).body).to.not.contain('Spør én gang');
    expect(reminder(0).body).to.not.contain('Hjemmeoppgave');
  });

  it('has no note to the leader', () => {
    expect(reminder(0).body).to.not.contain('Hemmelig');
  });

  it('says that the time comes while it is not decided, and says no place that is not there', () => {
    const { subject, body } = reminder(3, planned({}));
    expect(subject).to.equal('Påminnelse: Samling 4');
    expect(body).to.contain('Dato og klokkeslett kommer.').and.not.to.contain('Sted');
  });

  it('speaks the language of the reader', () => {
    expect(reminder(0, planned(), nn).body).to.contain('Velkomen til samling 1: Kva er lindring?');
    expect(reminder(0, planned(), en).body).to.contain('Welcome to Session 1: What is palliative care?');
  });

  it('opens in e-mail to nobody, with every letter of it', () => {
    const message = reminder(0);
    const address = new URL(mailtoOf(message)!);
    expect(address.pathname).to.equal('');
    expect(decodeURIComponent(/subject=([^&]*)/.exec(address.href)![1]!)).to.equal(message.subject);
    expect(decodeURIComponent(/body=([^&]*)/.exec(address.href)![1]!)).to.equal(
      message.body.replaceAll('\n', '\r\n'),
    );
  });

  it('has no address that would be cut off on the way, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (body) => {
        const address = mailtoOf({ subject: 'Påminnelse', body });
        expect(address === undefined || address.length <= 2000).to.equal(true);
      }),
      { numRuns: 50 },
    );
    expect(mailtoOf({ subject: 'a', body: 'halv \ud83d smil' })).to.contain('halv%20%EF%BF%BD%20smil');
    expect(mailtoOf({ subject: 'a', body: 'å'.repeat(400) })).to.equal(undefined);
    expect(mailtoOf({ subject: 'a', body: 'a'.repeat(400) })).to.not.equal(undefined);
  });
});

describe('what a calendar is told of a plan', () => {
  const told = (plan = planned(), group = 'gruppe-1') =>
    entriesOf(plan.held, plan.content, plan.programme, group, nb);

  it('is each session with its own id, day, time, length and preparation, and no note to the leader', () => {
    const { entries, leftOut } = told();
    expect(leftOut).to.have.length(0);
    expect(entries[0]).to.include({
      id: 'prove.programmet.s1@lindring',
      title: 'Prøveprogrammet, samling 1: Hva er lindring?',
      day: '2026-09-29',
      time: '13:00',
      minutes: 120,
      place: 'Møterommet',
    });
    expect(entries[0]!.text).to.contain('Les side 4–9').and.contain('Eksempel laget for Lindring.');
    expect(JSON.stringify(entries)).to.not.contain('Hemmelig');
  });

  it('leaves out the sessions without day or time, and tells which', () => {
    const { entries, leftOut } = told(
      planned({}, planFile(), (session) =>
        session.id === 's2' ? { ...session, date: '2026-10-20', time: '09:00' } : session,
      ),
    );
    expect(entries.map(({ id }) => id)).to.deep.equal(['prove.programmet.s2@lindring']);
    expect(leftOut.map(({ number }) => number)).to.deep.equal([1, 3, 4, 5]);
  });

  it('gives another group ids of its own, which do not say what it is called', () => {
    const [id] = told(planned(), 'karis-gruppe').entries.map((each) => each.id);
    expect(id)
      .to.match(/^prove\.programmet\.s1\.[a-z0-9]+@lindring$/)
      .and.not.to.contain('kari');
    expect(told(planned(), 'nattevakt').entries[0]!.id).to.not.equal(id);
  });
});

describe('a text as an e-mail has it', () => {
  for (const [text, plain] of [
    ['Les *hele* **side 4**', 'Les hele side 4'],
    ['- Ro\n- Trygghet', '– Ro\n– Trygghet'],
    ['[heftet](https://example.no/a_b_c)', 'heftet (https://example.no/a_b_c)'],
    ['[her](#film=1)', 'her'],
    ['snake_case_ord og 2 * 3 * 4', 'snake_case_ord og 2 * 3 * 4'],
    ['> Sitat\n\n# Tittel', 'Sitat\n\nTittel'],
    ['1\\. januar', '1. januar'],
  ] as const) {
    it(`says ${JSON.stringify(text)} without its marks`, () => {
      expect(plainWords(text)).to.equal(plain);
    });
  }
});
