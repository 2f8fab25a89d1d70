// In every engine: each refuses a sandbox in its own way.
import { expect } from '@open-wc/testing';
import type { Pressed } from './host-page.js';

/** A page inside a sandbox, with one of our elements on it; nothing about its printing is stubbed. */
async function sandboxedPage(sandbox: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL('./host-page.ts', import.meta.url).href;
  const ran = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  page.body.append(page.createElement('printing-probe'), script);
  await ran;
  return frame;
}

async function press(frame: HTMLIFrameElement, button: string): Promise<Pressed> {
  const told = new Promise<Pressed>((resolve) => {
    addEventListener('message', ({ data }) => resolve(data.pressed), { once: true });
  });
  const probe = frame.contentDocument!.querySelector('printing-probe')!;
  probe.shadowRoot!.getElementById(button)!.click();
  return told;
}

describe('printing from a page in a sandbox', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  it('says that printing is refused where the sandbox does not allow dialogs', async () => {
    const frame = await sandboxedPage('allow-scripts allow-same-origin');

    const { outcome } = await press(frame, 'example');

    expect(outcome).to.deep.equal({ printed: false, reason: 'refused' });
    expect(frame.contentDocument!.querySelectorAll('iframe')).to.have.length(0);
  });

  it('says that no tab opened where the sandbox does not allow windows', async () => {
    const frame = await sandboxedPage('allow-scripts allow-same-origin');

    const { opened } = await press(frame, 'tab');

    expect(opened).to.equal(false);
  });
});
