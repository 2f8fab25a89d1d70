import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { seenIn, show, textOf } from '../fixtures.js';
import { sample, sampleWith } from './kari.js';

const example = 'Eksempel laget for Lindring. Ikke fra Aldring og helse, ikke faglig gjennomgått.';
const own = { origin: undefined };

async function reviewOf(change: object): Promise<string> {
  const card = await show(sampleWith({ ...own, edition: undefined, ...change }));
  return textOf(card.shadowRoot!.querySelector('[part=review]'));
}

describe('the marks of a <case-card>', () => {
  it('say that a text of ours is an example', async () => {
    const card = await show();

    expect(textOf(card.shadowRoot!.querySelector('[part=example-mark]'))).to.equal(example);
  });

  it('say so too when only the whole file says that it is an example', async () => {
    const card = await show({ ...sampleWith(own), origin: 'example' });

    expect(seenIn(card.shadowRoot!)).to.contain(example);
  });

  it('do not call the owner’s own text an example', async () => {
    const card = await show(sampleWith(own));

    expect(seenIn(card.shadowRoot!)).not.to.contain('Eksempel laget for Lindring');
  });

  it('say when a professional last read it, and in what role', async () => {
    const reviewed = { at: '2026-02-03', by: { nb: 'overlege i palliasjon' } };

    expect(await reviewOf({ reviewed, reviewBy: '2999-01' })).to.equal(
      'Sist faglig gjennomgått 3. februar 2026 av overlege i palliasjon.',
    );
  });

  it('say that it should be checked once the date has passed, reviewed before or not', async () => {
    const reviewed = { at: '2020-02-03', by: 'overlege' };

    expect(await reviewOf({ reviewed, reviewBy: '2021' })).to.equal(
      'Bør kontrolleres: sist gjennomgått 3. februar 2020.',
    );
    expect(await reviewOf({ reviewBy: '2021-06-01' })).to.equal(
      'Bør kontrolleres: skulle vært gjennomgått innen 1. juni 2021.',
    );
  });

  it('say that nobody has reviewed it', async () => {
    expect(await reviewOf({})).to.equal('Ikke faglig gjennomgått.');
  });

  it('tell source, publisher, dates and edition, with the way to the source', async () => {
    const card = await show();

    const source = card.shadowRoot!.querySelector('[part=source]')!;
    expect(textOf(source)).to.equal('Kilde: Undervisningscase · Lindring · oppdatert 1. mars 2026');
    expect(source.querySelector('a')).to.include({
      href: 'https://example.no/kari',
      rel: 'noopener noreferrer',
    });
    expect(textOf(card.shadowRoot!.querySelector('[part=review]'))).to.equal('Utgave: 2.');
  });

  it('send whoever sits with a patient now to those who can help', async () => {
    for (const id of ['kari', 'ola']) {
      const card = await show(sample(), html`<case-card case-id=${id}></case-card>`);
      expect(seenIn(card.shadowRoot!)).to.contain(
        'ring ansvarlig sykepleier, lege, legevakt 116 117 eller 113.',
      );
    }
  });
});

describe('a withdrawn <case-card>', () => {
  const withdrawn = { at: '2026-05-01', reason: 'Rådene er endret.', replacedBy: 'https://example.no/ny' };
  const file = () => sampleWith({ withdrawn });

  it('shows the reason and the way on instead of the text', async () => {
    const card = await show(file());

    const seen = seenIn(card.shadowRoot!);
    expect(seen).to.contain('Trukket tilbake 1. mai 2026. Rådene er endret. Se det som gjelder nå');
    expect(card.shadowRoot!.querySelector<HTMLAnchorElement>('[part=withdrawn] a')!.href).to.equal(
      'https://example.no/ny',
    );
    for (const gone of ['Kari bor alene', 'Morgen', 'Hva gjør du nå?']) {
      expect(textOf(card.shadowRoot)).not.to.contain(gone);
    }
  });

  it('does not tell the text to those who copy it either', async () => {
    const card = await show(file());

    expect(card.asText()).to.contain('Rådene er endret.').and.to.contain('https://example.no/ny');
    expect(card.asText()).not.to.contain('Kari bor alene');
  });

  it('neither goes on the large screen nor on paper', async () => {
    const card = await show(file());
    let asked = 0;
    card.addEventListener('present-toggle', () => (asked += 1));

    await Promise.all([card.present(), card.print()]);

    expect(card.shadowRoot!.querySelector('article')!.parentElement!.nextElementSibling === null).to.equal(
      true,
    );
    expect(asked).to.equal(0);
  });
});

describe('a content note', () => {
  const file = () => sampleWith({ contentNote: 'Handler om angst.' });

  it('stands before the case, which opens on a press and then has the focus', async () => {
    const card = await show(file());
    const root = card.shadowRoot!;
    expect(seenIn(root)).to.contain('Før du leser: Handler om angst.');
    expect(seenIn(root)).not.to.contain('Kari bor alene');

    root.querySelector<HTMLButtonElement>('.content-note button')!.click();
    await card.updateComplete;

    expect(seenIn(root)).to.contain('Kari bor alene').and.not.to.contain('Handler om angst.');
    expect(root.activeElement?.textContent).to.contain('Kari bor alene');
  });

  it('keeps what is behind it away from the keyboard and from screen readers until then', async () => {
    const card = await show(file());

    const behind = Array.from(
      card.shadowRoot!.querySelectorAll<HTMLElement>('.panel button, .panel a, .panel textarea'),
    );
    for (const control of behind) {
      control.focus();
      expect(card.shadowRoot!.activeElement === null, textOf(control)).to.equal(true);
    }
    expect(behind).not.to.be.empty;
  });
});
