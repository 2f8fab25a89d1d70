import { mark } from './mark.mjs';

const p = (text) => ({ style: 'Normal', text });
const heading = (text) => ({ style: 'Heading1', text });
const point = (text) => ({ style: 'ListBullet', text });

/** An invitation to change, print and hang up. What is to be filled in stands in square brackets. */
export const invitation = {
  title: 'Invitasjon til samtalegruppe om lindring',
  blocks: [
    { style: 'Title', text: 'Bli med i en samtalegruppe om lindring' },
    {
      style: 'Subtitle',
      text: 'For sykepleiere, helsefagarbeidere og assistenter i [kommune eller arbeidssted]',
    },
    p(
      'Du møter pasienter med alvorlig sykdom, og du ser mer enn du kanskje tror. I gruppa snakker vi om det vi ser: i fem samlinger, med korte filmer, oppdiktede pasienter og god tid.',
    ),
    heading('Slik er det'),
    point('6–7 deltakere og én gruppeleder'),
    point('Fem samlinger, omtrent én i måneden, minst to timer hver gang'),
    point('Litt å gjøre på forhånd. Rekker du det ikke, er du like velkommen'),
    point('Vi snakker aldri slik at en pasient eller en kollega kan kjennes igjen'),
    point('Du trenger ikke kunne noe på forhånd, og du kan alltid stå over'),
    heading('Når og hvor'),
    p('Første samling: [dag og dato], kl. [fra]–[til]'),
    p('Sted: [rom og adresse]'),
    p('Samlingene er i arbeidstida, og lederen din har sagt ja: [ja / avklares]'),
    heading('Bli med'),
    p('Si fra til [gruppelederens navn og telefon på jobben] innen [dato].'),
    p(
      'Slik bruker du arket: Bytt ut det som står i klammer, og ta bort denne setningen før du henger det opp.',
    ),
    p(mark),
  ],
};

/** A list on a lying page, for the leader to fill in before the first session. */
export const enrolment = {
  title: 'Påmeldingsliste til samtalegruppe om lindring',
  isWide: true,
  blocks: [
    { style: 'Title', text: 'Påmeldingsliste' },
    {
      style: 'Subtitle',
      text: 'Samtalegruppe om lindring · Kommune eller arbeidssted: [fyll inn] · Gruppeleder: [fyll inn]',
    },
    p(
      'Bare deltakernes navn, aldri pasienter eller fødselsnummer. Makuler lista når den ikke trengs lenger.',
    ),
    {
      label: 'Påmeldte til samtalegruppa, én på hver rad',
      rows: 7,
      columns: [
        { title: 'Nr.', width: 700 },
        { title: 'Navn', width: 3900 },
        { title: 'Yrke', width: 2700 },
        { title: 'Arbeidssted', width: 3100 },
        { title: 'E-post på jobben', width: 2500 },
        { title: 'Leder har sagt ja', width: 1400 },
      ],
    },
    p('Gruppa er tenkt for 6–7 deltakere.'),
    p(mark),
  ],
};

/**
 * Slides for the first session.
 *
 * @param {{ title: { nb: string } }[]} sessions those of the content file
 */
export function presentation(sessions) {
  return {
    title: 'Lindring: til den første samlingen',
    slides: [
      {
        title: 'Lindring: til den første samlingen',
        lines: ['Samtalegruppe hos oss', 'Velkommen! Finn en stol i ringen.'],
      },
      {
        title: 'Det som blir sagt her, blir her',
        lines: [
          'Ingen pasient og ingen kollega skal kunne kjennes igjen.',
          'Alle kan stå over, når som helst, uten å si hvorfor.',
          'Vi har noen å snakke med etterpå.',
        ],
      },
      {
        title: 'Hva er lindring?',
        lines: [
          'Det vi gjør for at et menneske med alvorlig sykdom skal ha det så godt som mulig, på sin egen måte.',
          'Kroppen, tankene, dem man er glad i og det som gir mening. Alt henger sammen.',
          'Den begynner lenge før de siste dagene.',
        ],
      },
      {
        title: 'Slik snakker vi sammen',
        lines: [
          'Tenk alene. Det er stille, og ingen skal se det du skriver.',
          'Snakk to og to. Én forteller, én lytter. Så bytter dere.',
          'Snakk alle sammen. Hvert par sier én ting først.',
        ],
      },
      {
        title: 'Vendepunkt',
        lines: [
          'Når så du sist at noe snudde for en pasient?',
          'Hva så du, og hvem fikk vite det?',
          'Fortell det uten å vise hvem det gjaldt.',
        ],
      },
      {
        title: 'Forslag til fem samlinger',
        lines: sessions.map(({ title }, at) => `${at + 1}. ${title.nb}`),
      },
    ],
  };
}
