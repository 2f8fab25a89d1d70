import { expect, fixture } from '@open-wc/testing';
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/programme-card/define.js';
import '../../src/elements/resource-list/define.js';
import '../../src/elements/webinar-list/define.js';
import { ContentFile } from '../../src/content/content-file.js';
import { programmeSheet } from '../../src/elements/programme-card/programme-card.paper.js';
import { plainProse } from '../../src/parts/prose.js';
import { sheetAsText } from '../../src/print/sheet.js';
import { textOf, until } from '../fixtures.js';
import { address, forgetAddresses } from './providing.js';
import { lentOut, solvik } from './solvik.js';

const info = { ...solvik().local[0]!, show: ['programmes'] };
const [flyer, report] = [
  { id: 'flyer', title: 'Flyer', kind: 'flyer' },
  { id: 'rapport', title: 'Rapport', kind: 'report' },
];
const programme = { id: 'pakken', title: 'Pakken', support: 'Ring USHT.', why: 'For å lære.' };

/** A page with an overlay around one element, once that says something. */
async function overlaid(tag: string, element: TemplateResult, says: string, overlay: object = {}) {
  const content = {
    ...lentOut(),
    programmes: [programme, { id: 'navn', title: 'Bare et navn' }],
    resources: [flyer, report],
    webinars: [
      { id: 'host', title: 'Høst' },
      { id: 'var', title: 'Vår' },
    ],
  };
  const laid = address({ ...solvik(), add: {}, hide: [], replace: [], local: [info], ...overlay });
  const place = await fixture(html`
    <training-content lang="nb" .content=${content} overlay=${laid}>${element}</training-content>
  `);
  const shown = place.querySelector(tag)!;
  await until(() => textOf(shown.shadowRoot).includes(says), `«${says}» was not shown`);
  return shown.shadowRoot!;
}

describe('an overlay around other elements than cases', () => {
  afterEach(forgetAddresses);

  for (const id of ['pakken', 'navn'])
    it(`has local numbers at help and contact of ${id}, whether the programme tells of any or not`, async () => {
      const root = await overlaid(
        'programme-card',
        html`<programme-card programme-id=${id}></programme-card>`,
        'Kveldsvakt',
      );
      const help = root.querySelector('[data-section=support]')!;
      expect(textOf(help)).to.match(/^Hjelp og kontakt/);
      expect(help.querySelector<HTMLAnchorElement>('[part=local-info] a')!.href).to.equal('tel:116117');
      expect(root.querySelectorAll('[part=local-info]')).to.have.length(1);
    });

  it('has them on the sheet of the programme too', () => {
    const file = { version: 1, id: 'prove', title: 'Prøve', programmes: [programme] };
    const content = new ContentFile(file, '', undefined, {
      renderInfo: (where) => (where === 'programmes' ? html`<p>Kveldsvakt: 116 117</p>` : nothing),
      renderHidden: () => nothing,
    });
    const prose = plainProse({ language: 'nb', fileLanguage: 'nb' });
    const sheet = programmeSheet({ content, programme, provenance: {}, projects: [], prose, level: 2 });
    expect(sheetAsText(sheet)).to.match(/Hjelp og kontakt\s+Ring USHT\.\s+Kveldsvakt: 116 117/);
  });

  it('says in the list of material how much of it is hidden, and marks what is added', async () => {
    const add = { resources: [{ id: 'vaktliste', kind: 'list', title: 'Vaktlista' }] };
    const root = await overlaid('resource-list', html`<resource-list></resource-list>`, 'Vaktlista', {
      hide: ['resources/flyer'],
      add,
    });
    expect(textOf(root.querySelector('footer'))).to.match(/^1 del skjult lokalt\./);
    expect(root.querySelector('[data-resource=flyer]')).to.equal(null);
    expect(textOf(root.querySelector('[data-resource=vaktliste]'))).to.contain('Lagt til av Solvik kommune');
  });

  it('says in the list of webinars how many are hidden', async () => {
    const root = await overlaid('webinar-list', html`<webinar-list></webinar-list>`, 'skjult lokalt', {
      hide: ['webinars/host'],
    });
    expect(textOf(root.querySelector('footer'))).to.match(/^1 del skjult lokalt\./);
    expect(textOf(root)).not.to.contain('Høst');
  });
});
