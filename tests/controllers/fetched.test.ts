import { expect } from '@open-wc/testing';
import { Fetched } from '../../src/controllers/fetched.js';

// Part of the library that is fetched when something asks for it.

describe('a part that is fetched', () => {
  const { warn } = console;
  let told: string[] = [];
  beforeEach(() => {
    told = [];
    console.warn = (line: string) => told.push(line);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is fetched once, whoever asks, and each is told when it is here', async () => {
    let fetches = 0;
    const part = new Fetched(() => Promise.resolve((fetches += 1)), 'kom ikke');
    const here: string[] = [];
    expect(part.now).to.equal(undefined);
    part.get(() => here.push('one'));
    part.get(() => here.push('other'));

    expect(await part.bring()).to.equal(1);
    expect(await part.bring()).to.equal(1);
    expect(part.now).to.equal(1);
    expect(here).to.deep.equal(['one', 'other']);
    expect(told).to.deep.equal([]);
  });

  it('that did not come is told to the webmaster once, and asked for again by the next press', async () => {
    let tries = 0;
    const fetch = async (): Promise<string> => {
      if ((tries += 1) < 3) throw new Error('lost');
      return Promise.resolve('here');
    };
    const part = new Fetched(fetch, 'Det som prøves her, kom ikke.');
    const here: string[] = [];
    part.get(() => here.push('drawn'));

    expect(await part.bring()).to.equal(undefined);
    expect(part.now).to.equal(undefined);
    expect(await part.bring()).to.equal(undefined);
    expect(here).to.deep.equal([]);
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('Det som prøves her, kom ikke.');
    expect(await part.bring()).to.equal('here');
  });
});
