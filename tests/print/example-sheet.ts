import { css, html } from 'lit';
import type { Sheet } from '../../src/print/sheet.js';
import { writingLines } from '../../src/print/writing-lines.js';

const questions = [
  'Hva legger dere merke til i det Torunn sier, og hva sier hun ikke?',
  'Hvem av dere ville hun fortalt det til, og hva skulle til for at det ble lett å si?',
  'Hva kan gjøres allerede i kveld, og hva må avtales med andre?',
  'Hvordan ville du spurt om natten uten å gjøre henne mer redd?',
];

const paragraphs = [
  'Torunn bor alene i en liten leilighet i andre etasje. Datteren ringer hver kveld, og naboen tar med avisen opp. De siste ukene har hun sluttet å gå ned til postkassen, og hun har flyttet lenestolen nær vinduet for å kunne åpne det fra der hun sitter.',
  'Hjemmetjenesten kommer morgen og kveld. I dag sitter hun foroverbøyd ved kjøkkenbordet når du låser deg inn, og kaffen står urørt. Hun svarer med få ord om gangen og ser på døren mens hun snakker.',
  'Du har femten minutter før neste besøk. Listen sier kompresjonsstrømper og frokost. På benken ligger et brev om time på sykehuset som hun ikke har åpnet.',
];

/** A participant's sheet of two pages, as long as real ones get. */
export const exampleSheet: Sheet = {
  title: 'Torunn',
  language: 'nb',
  foot: {
    mark: 'Eksempel laget for Lindring. Ikke fra Aldring og helse, ikke faglig gjennomgått.',
    source: 'Lindring',
    date: '3. september 2026',
    address: 'eksempel.kommune.no/kurs/lindrende-behandling#case=torunn',
  },
  styles: [
    css`
      .two {
        columns: 2;
      }
    `,
  ],
  text: 'Torunn bor alene i en liten leilighet i andre etasje.',
  body: html`
    <h1>Torunn</h1>
    <p class="facts">78 år · hjemmeboende · KOLS</p>
    <p class="lead">Å leve med KOLS når symptomene øker og kveldene blir utrygge.</p>
    ${[1, 2].map(
      (chapter) => html`
        <section>
          <h2>Scenario ${chapter}: ${chapter === 1 ? 'Endringer i tilstanden' : 'Natten'}</h2>
          ${paragraphs.map((text) => html`<p>${text}</p>`)}
          <blockquote>
            «Det er ikke det at jeg er redd for å dø. Det er nettene. Da hører jeg bare på pusten.»
          </blockquote>
          <h3>Spørsmål til samtale</h3>
          <ol class="questions">
            ${questions.slice(chapter === 1 ? 0 : 2).map(
              (question) =>
                html`<li>
                  <p>${question}</p>
                  ${writingLines(3)}
                </li>`,
            )}
          </ol>
        </section>
      `,
    )}
    <section>
      <h2>Vanskelige ord</h2>
      <dl class="words">
        <dt>Dyspné</dt>
        <dd>Følelsen av å ikke få nok luft.</dd>
        <dt>Pårørende</dt>
        <dd>Den eller de pasienten selv peker ut som sine nærmeste.</dd>
      </dl>
      <p lang="sv">Slut på bladet.</p>
    </section>
  `,
};
