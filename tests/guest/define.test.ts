import { expect } from '@open-wc/testing';
import { define } from '../../src/guest/define.js';

/** What the console is told meanwhile. */
function warningsOf(act: () => void): string[] {
  const lines: string[] = [];
  const real = console.warn;
  console.warn = (...words: unknown[]) => void lines.push(words.join(' '));
  try {
    act();
  } finally {
    console.warn = real;
  }
  return lines;
}

/** An element class as a copy of the library of this version would bring it. */
function elementOf(version?: string): CustomElementConstructor {
  const element = class extends HTMLElement {};
  return version === undefined ? element : Object.assign(element, { version });
}

describe('two copies of the library on one page', () => {
  it('leave the first one in charge, and tell the webmaster both versions once', () => {
    const tags = ['guest-define-a', 'guest-define-b', 'guest-define-c'];

    const quiet = warningsOf(() => tags.forEach((tag) => define(tag, elementOf('1.0.0'))));
    const winners = tags.map((tag) => customElements.get(tag));
    const said = warningsOf(() => tags.forEach((tag) => define(tag, elementOf('1.2.0'))));

    expect(quiet).to.deep.equal([]);
    expect(tags.map((tag) => customElements.get(tag))).to.deep.equal(winners);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^\[lindring\]/);
    expect(said[0]).to.contain('1.0.0');
    expect(said[0]).to.contain('1.2.0');
  });

  it('are not spoken of when the same class comes twice', () => {
    const element = elementOf('1.0.0');
    define('guest-define-same', element);

    expect(warningsOf(() => define('guest-define-same', element))).to.deep.equal([]);
  });

  it('leave alone an element of somebody else with the same name', () => {
    const theirs = elementOf();
    customElements.define('guest-define-theirs', theirs);

    const said = warningsOf(() => define('guest-define-theirs', elementOf('1.3.0')));

    expect(customElements.get('guest-define-theirs') === theirs).to.equal(true);
    expect(said.join()).to.contain('ukjent').and.contain('1.3.0');
  });
});
