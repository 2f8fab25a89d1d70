import type { Messages } from './language.js';

/** What one way in does for the reader, and what it does not. */
interface RouteWords {
  readonly name: string;
  readonly does: readonly string[];
  readonly doesNot: readonly string[];
}

interface Sentences {
  readonly routes: Readonly<
    Record<'element' | 'placeholder' | 'class' | 'known-link' | 'frame' | 'link' | 'pdf', RouteWords>
  >;
  readonly evidence: Readonly<Record<'tried' | 'rules', string>>;
  /** What a link to one thing says. */
  readonly titles: Readonly<
    Record<'case' | 'film' | 'question' | 'session' | 'certificate', (name: string) => string>
  >;
  readonly letterSubject: (domain: string) => string;
  readonly letter: (domain: string, address: string) => string;
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
      tried: 'Prøvd i nettleser.',
      rules: 'Laget etter reglene systemet oppgir. Ikke prøvd i selve systemet.',
    },
    titles: {
      case: (name) => `Case: ${name}`,
      film: (name) => `Film: ${name}`,
      question: (name) => `Spørsmål: ${name}`,
      session: (name) => `Samling: ${name}`,
      certificate: (name) => `Kursbevis: ${name}`,
    },
    letterSubject: (domain) => `Tillate innebygging fra ${domain} i SharePoint`,
    letter: (domain, address) => `Hei!

Vi vil vise øvingsmateriell i lindrende behandling på en SharePoint-side, og ber om at ${domain} blir tillatt for innebygging.

Hva som må gjøres: I innstillingene for nettstedet, under «HTML Field Security», legges ${domain} til i lista over domener det kan settes inn rammer (iframe) fra.

Hvorfor: Materiellet vises i en ramme. Det trengs ingen app, ikke noe script på SharePoint-siden, ingen innlogging og ingen rettigheter i Microsoft 365.

Hva som sendes: Ingenting av det noen skriver. Nettleseren henter siden fra ${domain}, slik den henter enhver nettside, og serveren der kan se IP-adressen. Filmer hos YouTube og Vimeo hentes først når noen trykker på dem.

Hva som lagres: Ingenting før noen selv skriver eller velger noe. Da ligger det i nettleseren i den ene fanen, og forsvinner når fanen lukkes eller etter 12 timer, hvis ikke den som skriver, velger «Lagre på denne maskinen». Ingen informasjonskapsler.

Siden som skal vises: ${address}`,
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
      tried: 'Prøvd i nettlesar.',
      rules: 'Laga etter reglane systemet oppgir. Ikkje prøvd i sjølve systemet.',
    },
    titles: {
      case: (name) => `Case: ${name}`,
      film: (name) => `Film: ${name}`,
      question: (name) => `Spørsmål: ${name}`,
      session: (name) => `Samling: ${name}`,
      certificate: (name) => `Kursbevis: ${name}`,
    },
    letterSubject: (domain) => `Tillate innbygging frå ${domain} i SharePoint`,
    letter: (domain, address) => `Hei!

Vi vil vise øvingsmateriell i lindrande behandling på ei SharePoint-side, og ber om at ${domain} blir tillate for innbygging.

Kva som må gjerast: I innstillingane for nettstaden, under «HTML Field Security», blir ${domain} lagt til i lista over domene det kan setjast inn rammer (iframe) frå.

Kvifor: Materiellet blir vist i ei ramme. Det trengst ingen app, ikkje noko script på SharePoint-sida, inga innlogging og ingen rettar i Microsoft 365.

Kva som blir sendt: Ingenting av det nokon skriv. Nettlesaren hentar sida frå ${domain}, slik han hentar kva nettside som helst, og tenaren der kan sjå IP-adressa. Filmar hos YouTube og Vimeo blir henta først når nokon trykkjer på dei.

Kva som blir lagra: Ingenting før nokon sjølv skriv eller vel noko. Då ligg det i nettlesaren i den eine fana, og forsvinn når fana blir lukka eller etter 12 timar, om ikkje den som skriv, vel «Lagre på denne maskina». Ingen informasjonskapslar.

Sida som skal visast: ${address}`,
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
      tried: 'Tried in a browser.',
      rules: 'Made by the rules the system gives. Not tried in the system itself.',
    },
    titles: {
      case: (name) => `Case: ${name}`,
      film: (name) => `Film: ${name}`,
      question: (name) => `Question: ${name}`,
      session: (name) => `Session: ${name}`,
      certificate: (name) => `Certificate: ${name}`,
    },
    letterSubject: (domain) => `Allowing ${domain} to be embedded in SharePoint`,
    letter: (domain, address) => `Hello,

We want to show training material in palliative care on a SharePoint page, and ask that ${domain} be allowed for embedding.

What is to be done: In the site settings, under “HTML Field Security”, ${domain} is added to the list of domains that frames (iframe) may be inserted from.

Why: The material is shown in a frame. It needs no app, no script on the SharePoint page, no login and no permissions in Microsoft 365.

What is sent: Nothing of what anyone writes. The browser gets the page from ${domain}, as it gets any web page, and the server there can see the IP address. Films at YouTube and Vimeo are fetched only when someone presses them.

What is stored: Nothing before someone writes or chooses something. Then it is in the browser in that one tab, and is gone when the tab is closed or after 12 hours, unless the one who writes chooses “Save on this machine”. No cookies.

The page to be shown: ${address}`,
  },
};
