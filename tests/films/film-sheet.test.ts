import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { ContentFile } from '../../src/content/content-file.js';
import { films } from '../../src/content/schema/film.js';
import { filmSheet, questionSheet } from '../../src/films/film-sheet.js';
import { plainProse } from '../../src/parts/prose.js';
import { sheetAsText, type Sheet } from '../../src/print/sheet.js';
import { filmsFile } from '../elements/films.js';

const content = new ContentFile(filmsFile(), 'prove.json');
const all = content.list(films).items;
const prose = plainProse({ language: 'nb', fileLanguage: 'nb' });

function paper(sheet: Sheet): HTMLElement {
  const page = document.createElement('div');
  render(sheet.body, page);
  return page;
}

describe('the sheet of a film', () => {
  it('has what matters most, each question with room to write, and the film as text', () => {
    const sheet = filmSheet(content, all[0]!, prose, 'https://kommune.example/#film=egen');
    const page = paper(sheet);
    expect(page.querySelectorAll('.question')).to.have.length(2);
    expect(page.querySelectorAll('.question .lines')).to.have.length(2);
    const text = sheetAsText(sheet);
    for (const words of [
      'Å sitte ned',
      'Sett deg.',
      '0:01 Hva ville du sagt nå?',
      'Hva la du merke til?',
      'Kari: Jeg tenker på pårørende.',
      'Eksempel laget for Lindring.',
      'https://kommune.example/#film=egen',
    ])
      expect(text).to.contain(words);
  });

  it('has what a group has written in place of the lines', () => {
    const noteOf = (id: string) => (id === 'egen-q1' ? 'Hendene.\nStillheten.' : '');
    for (const sheet of [
      filmSheet(content, all[0]!, prose, '', noteOf),
      questionSheet(content, all.slice(0, 1), 'Til samlingen', prose, '', noteOf),
    ]) {
      expect(paper(sheet).querySelectorAll('.question .lines')).to.have.length(1);
      expect(sheetAsText(sheet)).to.contain('Stillheten.');
    }
  });

  it('of some films has a page for the questions of each, and its marks once', () => {
    const sheet = questionSheet(content, all.slice(0, 2), 'Til samlingen', prose, '');
    const page = paper(sheet);
    expect(page.querySelectorAll('section')).to.have.length(2);
    expect(page.querySelectorAll('section.next-page')).to.have.length(1);
    expect(page.textContent).to.contain('Hvem snakker mest?').and.not.contain('Jeg tenker på pårørende');
    expect(sheet.foot.mark).to.match(/Eksempel laget/);
  });
});
