import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { cleanUp, keysLeft } from '../storage/browser.js';
import { byText, clearHash, readyWith, seenIn, textOf, until, withContent } from '../fixtures.js';
import {
  booklet,
  canvasFile,
  groupsIn,
  idsIn,
  itemOf,
  listIn,
  manyResources,
  resourceFileOf,
  showResources,
} from './resources.js';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const seen = (place: ParentNode): string => spaced(seenIn(place));

async function tick(list: Awaited<ReturnType<typeof showResources>>, label: string): Promise<void> {
  byText(list.shadowRoot!, 'details .tick', label).querySelector('input')!.click();
  await list.updateComplete;
}

describe('a list of material', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('says what each is: kind, format, size, pages, language, price and how to get it', async () => {
    const list = await showResources();
    const item = itemOf(list, 'hefte-1');

    expect(groupsIn(list)[1]).to.equal('Temahefte');
    expect(seen(item)).to.contain('24 sider · nynorsk');
    expect(seen(item)).to.contain('Gratis som fil');
    const link = item.querySelector('a')!;
    expect(spaced(textOf(link))).to.equal('Åpne fila (PDF, 1,4 MB)');
    expect(spaced(link.getAttribute('aria-label')!)).to.equal(
      'Åpne fila (PDF, 1,4 MB): Lindring i hverdagen',
    );
    expect(byText<HTMLAnchorElement>(item, 'a', 'Bestill på e-post').href).to.equal(
      'mailto:bestilling@example.no',
    );
  });

  it('groups by kind, in the order of the file', async () => {
    expect(groupsIn(await showResources())).to.deep.equal([
      'Poster',
      'Temahefte',
      'Hefte for gruppeledere',
      'Lyd',
      'Rapport',
    ]);
  });

  it('lists the kinds that are asked for, one or several', async () => {
    const list = await showResources(
      resourceFileOf(),
      html`<resource-list kind="booklet  leader-booklet"></resource-list>`,
    );
    expect(idsIn(list)).to.deep.equal(['hefte-1', 'lederhefte']);
    list.kind = 'poster';
    await list.updateComplete;
    expect(idsIn(list)).to.deep.equal(['plakat']);
  });

  it('stands in two groups where some of it asks for a login, in the words of the source', async () => {
    const list = await showResources(canvasFile());
    expect(groupsIn(list)).to.deep.equal(['Fritt å hente', 'Krever innlogging i Canvas']);
    expect(idsIn(list)).to.deep.equal(['flyer', 'pamelding', 'program', 'lysark']);
    expect(seen(itemOf(list, 'flyer'))).to.contain('redigerbar');
  });

  it('says that a login is needed at the thing itself when it is ordered by kind', async () => {
    const list = await showResources(canvasFile(), html`<resource-list group-by="kind"></resource-list>`);
    expect(seen(itemOf(list, 'lysark'))).to.contain('Krever innlogging i Canvas');
    expect(seen(itemOf(list, 'flyer'))).not.to.contain('innlogging');
  });

  it('by level has those of the scheme in its order, and what has none last and said', async () => {
    const list = await showResources(
      resourceFileOf(),
      html`<resource-list group-by="evidence"></resource-list>`,
    );
    expect(groupsIn(list)).to.deep.equal([
      'Pyramiden: Retningslinje',
      'Pyramiden: Enkeltstudie',
      'Nivå ikke oppgitt',
    ]);
    expect(idsIn(list).slice(0, 2)).to.deep.equal(['hefte-1', 'plakat']);
  });

  it('shows a level with the name of its scheme and a shape of its own, and explains all of them', async () => {
    const list = await showResources();
    const shape = (id: string) => itemOf(list, id).querySelector('.level path')!.getAttribute('d');
    expect(seen(itemOf(list, 'hefte-1'))).to.contain('Pyramiden: Retningslinje');
    expect(shape('hefte-1')).not.to.equal(shape('plakat'));

    const legend = list.shadowRoot!.querySelector('.legend')!;
    expect(textOf(legend)).to.equal('Dette betyr merkene Pyramiden Retningslinje Oversikt Enkeltstudie');
    const shapes = Array.from(legend.querySelectorAll('path'), (each) => each.getAttribute('d'));
    expect(new Set(shapes)).to.have.property('size', 3);
  });

  it('is ordered anew by the reader, who stays where she is', async () => {
    const list = await showResources();
    const select = list.shadowRoot!.querySelector('select')!;
    select.focus();
    select.value = 'evidence';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await list.updateComplete;
    expect(groupsIn(list)[0]).to.equal('Pyramiden: Retningslinje');
    expect(list.shadowRoot!.activeElement === select).to.equal(true);
  });

  it('has no choice of order where there is but one way, and no filter where it is short', async () => {
    const list = await showResources(
      resourceFileOf({ resources: [booklet, { ...booklet, id: 'to', evidence: undefined }] }),
      html`<resource-list group-by="none"></resource-list>`,
    );
    expect(groupsIn(list)).to.deep.equal([]);
    expect(list.shadowRoot!.querySelector('details')).to.equal(null);
    const plain = await showResources(
      resourceFileOf({ resources: [{ id: 'a', title: 'A', kind: 'flyer' }] }),
    );
    expect(plain.shadowRoot!.querySelector('select')).to.equal(null);
  });

  it('that is long is narrowed by kind, level and topic, says how much is left, and gives it all back', async () => {
    const list = await showResources(manyResources(9));
    const status = () => textOf(list.shadowRoot!.querySelector('.count [role=status]'));
    list.shadowRoot!.querySelector('details')!.open = true;
    expect(status()).to.equal('9 i lista');
    await tick(list, 'Rapporter');
    expect(status()).to.equal('4 av 9 i lista');
    await tick(list, 'Pyramiden: Oversikt');
    expect(status()).to.contain('Ingenting passer');
    expect(idsIn(list)).to.deep.equal([]);
    byText(list.shadowRoot!, 'button', 'Vis alt igjen').click();
    await until(() => list.shadowRoot!.activeElement?.localName === 'summary', 'the focus was lost');
    expect(status()).to.equal('9 i lista');
  });

  it('looks finished without a file: title, price, and the way to its owner', async () => {
    const list = await showResources(
      resourceFileOf({ resources: [{ id: 'a', title: 'Heftet', kind: 'booklet', price: 'Gratis' }] }),
    );
    expect(seen(itemOf(list, 'a'))).to.equal('Heftet Gratis Se hos Lindring');
    expect(itemOf(list, 'a').querySelector('a')!.href).to.equal('https://example.no/pakken');
    expect(seen(list.shadowRoot!)).not.to.match(/undefined|null|NaN|Invalid/);
  });

  it('gives the reason instead of what is withdrawn', async () => {
    const item = itemOf(await showResources(), 'gammel');
    expect(seen(item)).to.contain('Ny er på vei.');
    expect(item.querySelector('a')).to.equal(null);
  });

  it('marks what is ours at each when it stands among the owner’s, and once when all of it is', async () => {
    const mixed = await showResources();
    expect(seen(itemOf(mixed, 'lederhefte'))).to.contain('Eksempel laget for Lindring');
    expect(seen(itemOf(mixed, 'hefte-1'))).not.to.contain('Eksempel');
    const ours = await showResources(resourceFileOf({ origin: 'example' }));
    expect(ours.shadowRoot!.querySelectorAll('[part=example-mark]')).to.have.length(1);
  });

  it('says that there is none, and keeps the sound ones beside a broken one', async () => {
    expect(seen((await showResources(resourceFileOf({ resources: [] }))).shadowRoot!)).to.contain(
      'Materiell ikke oppgitt.',
    );
    const list = await showResources(
      resourceFileOf({ resources: [{ id: 'x', title: 'X', kind: 'rart' }, booklet] }),
    );
    expect(idsIn(list)).to.deep.equal(['hefte-1']);
  });

  it('is read in nynorsk and English, with what is in another language marked', async () => {
    const { place } = await withContent(
      readyWith(resourceFileOf()),
      html`<div lang="nn"><resource-list></resource-list></div>`,
    );
    const list = await listIn(place);
    expect(groupsIn(list)).to.include('Hefte for gruppeleiarar');
    expect(spaced(textOf(itemOf(list, 'hefte-1').querySelector('a')))).to.equal('Opne fila (PDF, 1,4 MB)');
    place.querySelector('div')!.lang = 'en';
    await until(() => groupsIn(list).includes('Booklet for group leaders'));
    expect(spaced(textOf(itemOf(list, 'hefte-1').querySelector('a')))).to.equal(
      'Open the file (PDF, 1.4 MB)',
    );
    expect(itemOf(list, 'hefte-1').querySelector('.item-title [lang=nb]')).to.not.equal(null);
  });

  it('plays audio of its own origin with its words beside it, and only links to that of others', async () => {
    const list = await showResources();
    const audio = itemOf(list, 'lyd').querySelector('audio')!;
    expect(audio.preload).to.equal('none');
    expect(audio.controls).to.equal(true);
    expect(textOf(itemOf(list, 'lyd').querySelector('details'))).to.contain('Velkommen til heftet.');

    const other = await showResources(
      resourceFileOf({
        resources: [{ id: 'lyd', title: 'Lyd', kind: 'audio', file: 'https://lyd.example.no/a.mp3' }],
      }),
    );
    expect(itemOf(other, 'lyd').querySelector('audio')).to.equal(null);
    expect(textOf(itemOf(other, 'lyd').querySelector('a'))).to.equal('Åpne fila (MP3, fra lyd.example.no)');
  });

  it('names a source that all of them share once, at the foot, and not under each', async () => {
    const source = {
      title: 'Om spredningen',
      publisher: 'USHT Hedmark',
      url: 'https://example.no/spredning',
    };
    const file = canvasFile();
    const all = (file['resources'] as object[]).map((each) => ({ ...each, source }));
    const list = await showResources({ ...file, resources: all });
    expect(seen(list.shadowRoot!).split('Om spredningen')).to.have.length(2);
    const foot = list.shadowRoot!.querySelector('footer')!;
    expect(seen(foot)).to.contain('Kilde: Om spredningen · USHT Hedmark').and.not.to.contain('Pakken');
    expect(foot.querySelector('a')!.href).to.equal(source.url);
  });

  it('names a source once for a group that shares it, and where they differ at each', async () => {
    const a = { source: { title: 'Kilde A' } };
    const b = { source: { title: 'Kilde B' } };
    const list = await showResources(
      resourceFileOf({
        resources: [
          { id: 'a1', title: 'A1', kind: 'flyer', ...a },
          { id: 'a2', title: 'A2', kind: 'flyer', ...a },
          { id: 'b1', title: 'B1', kind: 'report', ...a },
          { id: 'b2', title: 'B2', kind: 'report', ...b },
        ],
      }),
    );
    const [flyers, reports] = list.shadowRoot!.querySelectorAll('section');
    expect(seen(flyers!).split('Kilde A')).to.have.length(2);
    expect(seen(itemOf(list, 'a1'))).not.to.contain('Kilde A');
    expect(seen(reports!)).to.match(/B1.*Kilde A.*B2.*Kilde B/);
    expect(seen(list.shadowRoot!.querySelector('footer')!)).to.contain('Pakken');
  });

  it('stores nothing by being read', async () => {
    await showResources();
    expect(keysLeft()).to.deep.equal([]);
  });
});
