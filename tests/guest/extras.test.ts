import { expect } from '@open-wc/testing';
import { extrasLieBeside, loadExtra } from '../../src/guest/extras.js';

interface Sample {
  greet(): string;
}

async function integrityOf(address: string): Promise<string> {
  const file = await (await fetch(address)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', file));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

/** A script tag beside which `extra-sample.js` lies. */
function ownScript(): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = new URL('./lindring.js', import.meta.url).href;
  return script;
}

async function refusal(asking: Promise<unknown>): Promise<string> {
  return asking.then(
    () => 'no refusal',
    (error: Error) => error.message,
  );
}

describe('an extra of lindring.js', () => {
  it('is refused when it is not the file that was built, and had once, by all who ask, when it is', async () => {
    const right = await integrityOf(new URL('./extra-sample.js', import.meta.url).href);
    extrasLieBeside(ownScript(), { sample: `sha384-${'A'.repeat(64)}` });
    const refused = await refusal(loadExtra('sample'));
    extrasLieBeside(ownScript(), { sample: right });

    const [first, second] = await Promise.all([loadExtra('sample'), loadExtra('sample')]);

    expect(refused).to.contain('could not be loaded');
    expect((first as Sample).greet()).to.equal('hei');
    expect(second).to.equal(first);
    expect((globalThis as { timesRun?: number }).timesRun).to.equal(1);
    expect(document.querySelector('script[src*="extra-sample"]')).to.equal(null);
  });
});
