import type { Messages } from './language.js';

/** What one way in does for the reader, and what it does not. */
interface RouteWords {
  readonly name: string;
  readonly does: readonly string[];
  readonly doesNot: readonly string[];
}

interface Sentences {
  readonly routes: Readonly<
    Record<
      'element' | 'shortcode' | 'placeholder' | 'class' | 'known-link' | 'frame' | 'link' | 'pdf',
      RouteWords
    >
  >;
  readonly evidence: Readonly<Record<'own' | 'wordpress' | 'rules', string>>;
  /** What a link to one thing says. */
  readonly titles: Readonly<
    Record<'case' | 'film' | 'question' | 'session' | 'certificate', (name: string) => string>
  >;
}

/** What is told of a snippet, whatever system it goes into. */
export const generatorMessages: Messages<Sentences> = {
  nb: {
    routes: {
      element: {
        name: 'Script-linje og element',
        does: [
          'Alt virker: lese, skrive, vise på storskjerm og skrive ut.',
          'Farger og skrift følger siden.',
        ],
        doesNot: [
          'Limt inn i et vanlig redigeringsfelt blir elementet borte. Bruk malen eller et felt for ren HTML.',
        ],
      },
      shortcode: {
        name: 'Kortkode',
        does: [
          'Utvidelsen vår setter inn plassholderen og script-linjen. Da virker alt.',
          'Kommer ikke scriptet, ser leseren lenken.',
        ],
        doesNot: [
          'En administrator må først legge inn utvidelsen fra integrations/wordpress.',
          'Redigeringsfeltet viser kortkoden, ikke materiellet.',
        ],
      },
      placeholder: {
        name: 'Plassholder',
        does: [
          'Blir til elementet når script-linjen står i malen. Da virker alt.',
          'Uten script-linjen ser leseren lenken.',
        ],
        doesNot: ['Tar redigeringsfeltet bort data-attributter, er bare lenken igjen. Gå ett trinn ned.'],
      },
      class: {
        name: 'Plassholder med klasser',
        does: ['Det samme, for redigeringsfelt som bare lar klasser stå.'],
        doesNot: ['Innholdsfilen velges i script-linjen, ikke for hver plassholder.'],
      },
      'known-link': {
        name: 'Lenke som blir til elementet',
        does: [
          'Redaktøren lager en vanlig lenke. Script-linjen i malen gjør den til elementet.',
          'Uten script-linjen er det en lenke som virker.',
        ],
        doesNot: ['Lenken må stå alene i avsnittet. Inni en setning blir den stående som lenke.'],
      },
      frame: {
        name: 'Ramme (iframe)',
        does: [
          'Krever ikke script på siden din.',
          'Teksten kan leses også der systemet stenger for script i rammen.',
        ],
        doesNot: [
          'Farger og skrift følger ikke siden.',
          'Stenger systemet rammen (sandbox), blir ingenting lagret, og utskrift skjer i egen fane.',
        ],
      },
      link: {
        name: 'Lenke',
        does: ['Slipper gjennom overalt. Leseren får materiellet på en egen side.'],
        doesNot: ['Materiellet vises ikke på siden din.'],
      },
      pdf: {
        name: 'PDF',
        does: [
          'Åpne materiellet, trykk «Skriv ut» og velg «Lagre som PDF». Last opp fila, og lenk til den.',
          'Kan leses uten nett.',
        ],
        doesNot: ['Blir ikke oppdatert. Film og felt å skrive i er ikke med.'],
      },
    },
    evidence: {
      own: 'Prøvd i nettleser.',
      wordpress: 'Prøvd i WordPress 6.1 med filtrene for forfattere. Ikke prøvd med andre utvidelser.',
      rules: 'Laget etter reglene systemet oppgir. Ikke prøvd i selve systemet.',
    },
    titles: {
      case: (name) => `Case: ${name}`,
      film: (name) => `Film: ${name}`,
      question: (name) => `Spørsmål: ${name}`,
      session: (name) => `Samling: ${name}`,
      certificate: (name) => `Kursbevis: ${name}`,
    },
  },
  nn: {
    routes: {
      element: {
        name: 'Script-linje og element',
        does: [
          'Alt verkar: lese, skrive, vise på storskjerm og skrive ut.',
          'Fargar og skrift følgjer sida.',
        ],
        doesNot: [
          'Limt inn i eit vanleg redigeringsfelt blir elementet borte. Bruk malen eller eit felt for rein HTML.',
        ],
      },
      shortcode: {
        name: 'Kortkode',
        does: [
          'Utvidinga vår set inn plasshaldaren og script-linja. Då verkar alt.',
          'Kjem ikkje scriptet, ser lesaren lenkja.',
        ],
        doesNot: [
          'Ein administrator må først leggje inn utvidinga frå integrations/wordpress.',
          'Redigeringsfeltet viser kortkoden, ikkje materiellet.',
        ],
      },
      placeholder: {
        name: 'Plasshaldar',
        does: [
          'Blir til elementet når script-linja står i malen. Då verkar alt.',
          'Utan script-linja ser lesaren lenkja.',
        ],
        doesNot: ['Tek redigeringsfeltet bort data-attributt, er berre lenkja att. Gå eitt trinn ned.'],
      },
      class: {
        name: 'Plasshaldar med klassar',
        does: ['Det same, for redigeringsfelt som berre lèt klassar stå.'],
        doesNot: ['Innhaldsfila blir vald i script-linja, ikkje for kvar plasshaldar.'],
      },
      'known-link': {
        name: 'Lenkje som blir til elementet',
        does: [
          'Redaktøren lagar ei vanleg lenkje. Script-linja i malen gjer ho til elementet.',
          'Utan script-linja er det ei lenkje som verkar.',
        ],
        doesNot: ['Lenkja må stå åleine i avsnittet. Inni ei setning blir ho ståande som lenkje.'],
      },
      frame: {
        name: 'Ramme (iframe)',
        does: [
          'Krev ikkje script på sida di.',
          'Teksten kan lesast også der systemet stengjer for script i ramma.',
        ],
        doesNot: [
          'Fargar og skrift følgjer ikkje sida.',
          'Stengjer systemet ramma (sandbox), blir ingenting lagra, og utskrift skjer i eiga fane.',
        ],
      },
      link: {
        name: 'Lenkje',
        does: ['Slepp gjennom overalt. Lesaren får materiellet på ei eiga side.'],
        doesNot: ['Materiellet blir ikkje vist på sida di.'],
      },
      pdf: {
        name: 'PDF',
        does: [
          'Opne materiellet, trykk «Skriv ut» og vel «Lagre som PDF». Last opp fila, og lenk til ho.',
          'Kan lesast utan nett.',
        ],
        doesNot: ['Blir ikkje oppdatert. Film og felt å skrive i er ikkje med.'],
      },
    },
    evidence: {
      own: 'Prøvd i nettlesar.',
      wordpress: 'Prøvd i WordPress 6.1 med filtera for forfattarar. Ikkje prøvd med andre utvidingar.',
      rules: 'Laga etter reglane systemet oppgir. Ikkje prøvd i sjølve systemet.',
    },
    titles: {
      case: (name) => `Case: ${name}`,
      film: (name) => `Film: ${name}`,
      question: (name) => `Spørsmål: ${name}`,
      session: (name) => `Samling: ${name}`,
      certificate: (name) => `Kursbevis: ${name}`,
    },
  },
  en: {
    routes: {
      element: {
        name: 'Script line and element',
        does: [
          'Everything works: reading, writing, large screen and printing.',
          'Colours and type follow the page.',
        ],
        doesNot: [
          'Pasted into an ordinary editor field the element is lost. Use the template or a field for raw HTML.',
        ],
      },
      shortcode: {
        name: 'Shortcode',
        does: [
          'Our plugin puts in the placeholder and the script line. Then everything works.',
          'If the script does not come, the reader sees the link.',
        ],
        doesNot: [
          'An administrator must first install the plugin from integrations/wordpress.',
          'The editor shows the shortcode, not the material.',
        ],
      },
      placeholder: {
        name: 'Placeholder',
        does: [
          'Becomes the element when the script line is in the template. Then everything works.',
          'Without the script line the reader sees the link.',
        ],
        doesNot: ['If the editor field removes data attributes, only the link is left. Go one step down.'],
      },
      class: {
        name: 'Placeholder with classes',
        does: ['The same, for editor fields that keep nothing but classes.'],
        doesNot: ['The content file is chosen in the script line, not for each placeholder.'],
      },
      'known-link': {
        name: 'A link that becomes the element',
        does: [
          'The editor makes an ordinary link. The script line in the template turns it into the element.',
          'Without the script line it is a link that works.',
        ],
        doesNot: ['The link must be alone in its paragraph. Inside a sentence it stays a link.'],
      },
      frame: {
        name: 'Frame (iframe)',
        does: [
          'Needs no script on your page.',
          'The text can be read also where the system lets no script run in the frame.',
        ],
        doesNot: [
          'Colours and type do not follow the page.',
          'If the system closes the frame (sandbox), nothing is kept, and printing happens in a tab of its own.',
        ],
      },
      link: {
        name: 'Link',
        does: ['Gets through everywhere. The reader has the material on a page of its own.'],
        doesNot: ['The material is not shown on your page.'],
      },
      pdf: {
        name: 'PDF',
        does: [
          'Open the material, press “Print” and choose “Save as PDF”. Upload the file, and link to it.',
          'Can be read offline.',
        ],
        doesNot: ['Is not kept up to date. Films and fields to write in are not in it.'],
      },
    },
    evidence: {
      own: 'Tried in a browser.',
      wordpress: 'Tried in WordPress 6.1 with the filters for authors. Not tried with other plugins.',
      rules: 'Made by the rules the system gives. Not tried in the system itself.',
    },
    titles: {
      case: (name) => `Case: ${name}`,
      film: (name) => `Film: ${name}`,
      question: (name) => `Question: ${name}`,
      session: (name) => `Session: ${name}`,
      certificate: (name) => `Certificate: ${name}`,
    },
  },
};
