// In every engine: it asks whether the runner reaches each of them.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';

class EngineProbeElement extends LitElement {
  @property() name = 'ingen';

  override render() {
    return html`<label>Navn <input .value=${this.name} /></label>`;
  }
}

customElements.define('engine-probe', EngineProbeElement);

async function probe(): Promise<{ element: EngineProbeElement; input: HTMLInputElement }> {
  const element = document.createElement('engine-probe') as EngineProbeElement;
  document.body.append(element);
  await element.updateComplete;
  return { element, input: element.shadowRoot!.querySelector('input')! };
}

describe('every engine the tests run in', () => {
  afterEach(() => document.querySelector('engine-probe')?.remove());

  it('draws again when a decorated property changes', async () => {
    const { element, input } = await probe();

    element.name = 'Torunn';
    await element.updateComplete;

    expect(input.value).to.equal('Torunn');
  });

  it('gives real typing to a field inside a shadow root', async () => {
    const { input } = await probe();

    input.value = '';
    input.focus();
    await sendKeys({ type: 'Æ hei' });

    expect(input.value).to.equal('Æ hei');
  });

  it('lets a test fetch the files of the project', async () => {
    const answer = await fetch('/package.json');

    expect(answer.headers.get('content-type')).to.contain('application/json');
    expect(await answer.json()).to.have.property('name', 'lindring');
  });
});
