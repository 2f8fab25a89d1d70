import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { RecordsController } from '../../src/controllers/records-controller.js';
import { openRecords } from '../../src/storage/records.js';
import { cleanUp, group, isText, keysLeft, watchListeners } from './browser.js';

class NoteProbeElement extends LitElement {
  @property() content?: string;
  @property() group = 'gruppe-1';
  drawn = 0;

  readonly #records = new RecordsController(this, () =>
    this.content ? { content: this.content, group: this.group } : undefined,
  );

  override render() {
    this.drawn += 1;
    return html`<p>${this.#records.read('note', 'q1', isText) ?? 'tomt'}</p>`;
  }

  write(text: string) {
    return this.#records.write('note', 'q1', text);
  }
}

customElements.define('note-probe', NoteProbeElement);

async function probe(content = group.content, of = group.group): Promise<NoteProbeElement> {
  return fixture<NoteProbeElement>(html`<note-probe content=${content} group=${of}></note-probe>`);
}

async function textOf(element: NoteProbeElement): Promise<string> {
  await element.updateComplete;
  return element.shadowRoot!.textContent!;
}

describe('an element that shows what a group has written', () => {
  afterEach(cleanUp);

  it('shows it at once when another element writes it', async () => {
    const [one, other] = [await probe(), await probe()];

    one.write('Hei');

    expect(await textOf(other)).to.equal('Hei');
    expect(await textOf(one)).to.equal('Hei');
  });

  it('shows another group when its group changes, and follows that', async () => {
    const element = await probe();
    openRecords({ ...group, group: 'gruppe-2' }).write('note', 'q1', 'to');

    element.group = 'gruppe-2';
    expect(await textOf(element)).to.equal('to');
    openRecords({ ...group, group: 'gruppe-2' }).write('note', 'q1', 'to igjen');
    expect(await textOf(element)).to.equal('to igjen');

    const drawn = element.drawn;
    openRecords(group).write('note', 'q1', 'en');
    await element.updateComplete;
    expect(element.drawn).to.equal(drawn);
  });

  it('writes nothing and says so while the content is not there', async () => {
    const element = await fixture<NoteProbeElement>(html`<note-probe></note-probe>`);

    expect(element.write('Hei')).to.deep.equal({ ok: false, place: 'nowhere', fault: 'no-content' });
    expect(await textOf(element)).to.equal('tomt');
    expect(keysLeft()).to.deep.equal([]);

    element.content = group.content;
    await element.updateComplete;
    openRecords(group).write('note', 'q1', 'Hei');
    expect(await textOf(element)).to.equal('Hei');
  });

  it('shows what was written while it was out of the page', async () => {
    const element = await probe();
    const place = element.parentElement!;

    element.remove();
    openRecords(group).write('note', 'q1', 'imens');
    const drawn = element.drawn;
    await element.updateComplete;
    expect(element.drawn).to.equal(drawn);
    place.append(element);

    expect(await textOf(element)).to.equal('imens');
  });

  it('leaves no listener behind, however often it is moved', async () => {
    const listening = watchListeners();
    const element = await probe();
    const place = element.parentElement!;
    const atFirst = [...listening];

    for (let count = 0; count < 1000; count += 1) {
      element.remove();
      place.append(element);
    }
    expect(atFirst).to.include('storage');
    expect([...listening]).to.have.members(atFirst);

    element.remove();
    expect(listening).to.deep.equal([]);
  });
});
