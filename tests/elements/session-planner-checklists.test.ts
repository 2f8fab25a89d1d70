import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { ContentFile } from '../../src/content/content-file.js';
import { heldSessions } from '../../src/sessions/held-sessions.js';
import { leaderSheet } from '../../src/sessions/leader-sheet.js';
import { leaderChecklists } from '../../src/sessions/checklists.js';
import { plainProse } from '../../src/parts/prose.js';
import { programmes } from '../../src/content/schema/programme.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import { byText, clearHash, textOf, until } from '../fixtures.js';
import { planFile, records, rootOf, sessionOf, showPlanner } from './planner.js';
import { leaderBooklet } from './resources.js';

const withBooklet = () => planFile({ resources: [leaderBooklet] });

/** The fold with the checklist of this name. */
const foldOf = (place: ParentNode, name: string) =>
  byText(place, 'summary', `Sjekkliste: ${name}`).closest('details')!;

describe('the checklists of the leader’s booklet, in a plan', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('stand before the first session and in the evening, with what is left', async () => {
    records.write('checklist', 'lederhefte.klar', [1]);
    const planner = await showPlanner(withBooklet());
    const before = foldOf(rootOf(planner), 'Gjør klart');
    expect(textOf(before.querySelector('summary'))).to.equal('Sjekkliste: Gjør klart (2 igjen)');
    expect(textOf(before.querySelector('legend'))).to.equal('Fra «For deg som leder»');
    const evening = sessionOf(planner, 'en');
    if (!evening.querySelector('.aside')) await planner.open('en');
    await until(() => evening.querySelector('.aside'));
    expect(textOf(foldOf(evening, 'I rommet'))).to.contain('Alle får ordet');
    expect(textOf(foldOf(evening, 'Etterpå'))).to.contain('Skriv ned ett råd');
  });

  it('are ticked there as in the booklet', async () => {
    const planner = await showPlanner(withBooklet());
    expect(keysLeft()).to.deep.equal([]);
    const before = foldOf(rootOf(planner), 'Gjør klart');
    before.open = true;
    for (const box of before.querySelectorAll('input')) {
      box.click();
      await planner.updateComplete;
    }
    expect(records.read('checklist', 'lederhefte.klar', Array.isArray)).to.deep.equal([0, 1, 2]);
    expect(textOf(before.querySelector('summary'))).to.equal('Sjekkliste: Gjør klart (alt er gjort)');
  });

  it('are none where the file has no booklet for the leader, or it is taken back', async () => {
    const taken = { ...leaderBooklet, withdrawn: { at: '2026', reason: 'Nytt.' } };
    for (const resources of [[], [taken], [{ ...leaderBooklet, kind: 'booklet' }]]) {
      const planner = await showPlanner(planFile({ resources }));
      expect(textOf(rootOf(planner))).not.to.contain('Gjør klart');
      planner.remove();
    }
  });

  it('leave on the leader’s first sheet what is not ticked, and nothing on the others', () => {
    records.write('checklist', 'lederhefte.klar', [0]);
    const content = new ContentFile(withBooklet(), 'prove.json');
    const programme = content.list(programmes).items[0]!;
    const held = heldSessions(programme, records);
    const prose = plainProse({ language: 'nb', fileLanguage: 'nb' });
    const checklists = leaderChecklists(content, 'before', records);
    const paperOf = (at: number) => {
      const { body } = leaderSheet({ content, programme, prose, people: new Map(), checklists }, [held[at]!]);
      const page = document.createElement('div');
      render(html`${body}`, page);
      return textOf(page);
    };
    expect(paperOf(0)).to.contain('Igjen å gjøre før samlingene Send ut filmenSkriv ut casen');
    expect(paperOf(0)).not.to.contain('Bestill rom');
    expect(paperOf(1)).not.to.contain('Igjen å gjøre');
  });
});
