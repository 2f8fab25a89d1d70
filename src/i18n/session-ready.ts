import type { Messages } from './language.js';

const nb = {
  title: 'Klar til samling?',
  sum: (works: number, of: number) => `${works} av ${of} er prøvd og virker.`,
  states: { untried: 'Ikke prøvd', works: 'Prøvd og virker', fails: 'Virker ikke' },
  again: 'Prøv igjen',
  yes: 'Ja',
  no: 'Nei',
  film: {
    title: 'Film',
    act: 'Spill tre sekunder',
    open: 'Hent filmen',
    from: (name: string) => `Filmen kommer fra ${name}, og blir ikke hentet før du trykker.`,
    none: 'Samlingen har ingen film som kan vises her.',
    asks: 'Ser og hører dere filmen?',
    fails:
      'Prøv en annen nettleser eller en annen maskin. Ellers: La filmen stå over. Minuttene går til refleksjon, og «Filmen som tekst» kan leses høyt.',
  },
  sound: {
    title: 'Lyd',
    act: 'Spill en tone',
    asks: 'Hører dere tonen?',
    fails:
      'Skru opp lyden på maskinen og på skjermen eller prosjektoren, velg riktig høyttaler, og prøv igjen.',
  },
  clicker: {
    title: 'Klikker',
    act: 'Prøv klikkeren',
    listens: 'Trykk på klikkeren nå',
    came: (key: string, means: string) => `${key} kom: ${means}.`,
    means: {
      next: 'neste del',
      back: 'forrige del',
      blank: 'svart skjerm',
      ignore: 'gjør ingenting her, siden blir stående',
    },
    unknown: (key: string) => `${key} kom, men gjør ingenting i samlingen.`,
    fails:
      'Sett mottakeren i en annen USB-port og se etter batteriet. Piltastene og «Neste» virker uten klikker.',
    stop: 'Ingen tast kom',
  },
  text: {
    title: 'Tekststørrelse',
    line: 'Hva er viktig for deg nå?',
    asks: 'Kan du lese denne linja fra bakerste stol?',
    act: 'Vis en linje',
    fails: 'Gjør siden større med Ctrl og +, flytt stolene fram, eller slukk lyset over skjermen.',
  },
  print: {
    title: 'Utskrift',
    act: 'Skriv ut en prøvelinje',
    line: 'Denne linja er skrevet ut for å prøve skriveren. Nå kan arkene til samlingen skrives ut.',
    asks: 'Kom arket ut?',
    fails:
      'Velg en annen skriver, eller lagre arkene som PDF og be noen skrive dem ut. Samlingen kan holdes uten ark.',
  },
  network: {
    title: 'Nett',
    act: 'Prøv nettet',
    fails: 'Maskinen når ikke nettet. Koble til før dere begynner, eller hold samlingen uten film.',
    without:
      'Uten nett: Tekst, case, spørsmål, tid og notater virker så lenge siden står åpen. Film som ikke er hentet, kommer ikke. Ikke last siden på nytt: Det går bare om nettleseren har siden fra før.',
  },
};

type ReadyMessages = typeof nb;

const nn: ReadyMessages = {
  title: 'Klar til samling?',
  sum: (works, of) => `${works} av ${of} er prøvde og verkar.`,
  states: { untried: 'Ikkje prøvd', works: 'Prøvd og verkar', fails: 'Verkar ikkje' },
  again: 'Prøv igjen',
  yes: 'Ja',
  no: 'Nei',
  film: {
    title: 'Film',
    act: 'Spel tre sekund',
    open: 'Hent filmen',
    from: (name) => `Filmen kjem frå ${name}, og blir ikkje henta før du trykkjer.`,
    none: 'Samlinga har ingen film som kan visast her.',
    asks: 'Ser og høyrer de filmen?',
    fails:
      'Prøv ein annan nettlesar eller ei anna maskin. Elles: Lat filmen stå over. Minutta går til refleksjon, og «Filmen som tekst» kan lesast høgt.',
  },
  sound: {
    title: 'Lyd',
    act: 'Spel ein tone',
    asks: 'Høyrer de tonen?',
    fails: 'Skru opp lyden på maskina og på skjermen eller prosjektoren, vel rett høgtalar, og prøv igjen.',
  },
  clicker: {
    title: 'Klikkar',
    act: 'Prøv klikkaren',
    listens: 'Trykk på klikkaren no',
    came: (key, means) => `${key} kom: ${means}.`,
    means: {
      next: 'neste del',
      back: 'førre del',
      blank: 'svart skjerm',
      ignore: 'gjer ingenting her, sida blir ståande',
    },
    unknown: (key) => `${key} kom, men gjer ingenting i samlinga.`,
    fails:
      'Set mottakaren i ein annan USB-port og sjå etter batteriet. Piltastane og «Neste» verkar utan klikkar.',
    stop: 'Ingen tast kom',
  },
  text: {
    title: 'Tekststorleik',
    line: 'Kva er viktig for deg no?',
    asks: 'Kan du lese denne linja frå bakarste stol?',
    act: 'Vis ei linje',
    fails: 'Gjer sida større med Ctrl og +, flytt stolane fram, eller sløkk lyset over skjermen.',
  },
  print: {
    title: 'Utskrift',
    act: 'Skriv ut ei prøvelinje',
    line: 'Denne linja er skriven ut for å prøve skrivaren. No kan arka til samlinga skrivast ut.',
    asks: 'Kom arket ut?',
    fails:
      'Vel ein annan skrivar, eller lagre arka som PDF og be nokon skrive dei ut. Samlinga kan haldast utan ark.',
  },
  network: {
    title: 'Nett',
    act: 'Prøv nettet',
    fails: 'Maskina når ikkje nettet. Kople til før de byrjar, eller hald samlinga utan film.',
    without:
      'Utan nett: Tekst, case, spørsmål, tid og notat verkar så lenge sida står open. Film som ikkje er henta, kjem ikkje. Ikkje last sida på nytt: Det går berre om nettlesaren har sida frå før.',
  },
};

const en: ReadyMessages = {
  title: 'Ready for the session?',
  sum: (works, of) => `${works} of ${of} are tried and work.`,
  states: { untried: 'Not tried', works: 'Tried and works', fails: 'Does not work' },
  again: 'Try again',
  yes: 'Yes',
  no: 'No',
  film: {
    title: 'Film',
    act: 'Play three seconds',
    open: 'Fetch the film',
    from: (name) => `The film comes from ${name}, and is not fetched before you press.`,
    none: 'The session has no film that can be shown here.',
    asks: 'Do you see and hear the film?',
    fails:
      'Try another browser or another machine. Otherwise leave the film out: its minutes go to reflection, and “The film as text” can be read aloud.',
  },
  sound: {
    title: 'Sound',
    act: 'Play a tone',
    asks: 'Do you hear the tone?',
    fails:
      'Turn up the sound on the machine and on the screen or projector, choose the right speaker, and try again.',
  },
  clicker: {
    title: 'Clicker',
    act: 'Try the clicker',
    listens: 'Press the clicker now',
    came: (key, means) => `${key} came: ${means}.`,
    means: {
      next: 'next part',
      back: 'previous part',
      blank: 'black screen',
      ignore: 'does nothing here, the page stays',
    },
    unknown: (key) => `${key} came, but does nothing in the session.`,
    fails:
      'Put the receiver in another USB port and check the battery. The arrow keys and “Next” work without a clicker.',
    stop: 'No key came',
  },
  text: {
    title: 'Text size',
    line: 'What matters to you now?',
    asks: 'Can you read this line from the chair furthest back?',
    act: 'Show a line',
    fails:
      'Make the page larger with Ctrl and +, move the chairs forward, or put out the light above the screen.',
  },
  print: {
    title: 'Printing',
    act: 'Print a test line',
    line: 'This line is printed to try the printer. Now the sheets of the session can be printed.',
    asks: 'Did the sheet come out?',
    fails:
      'Choose another printer, or save the sheets as PDF and ask someone to print them. The session can be held without sheets.',
  },
  network: {
    title: 'Network',
    act: 'Try the network',
    fails:
      'The machine does not reach the network. Connect before you begin, or hold the session without film.',
    without:
      'Without network: text, cases, questions, time and notes work as long as the page is open. A film that is not fetched does not come. Do not reload the page: that works only if the browser still has it.',
  },
};

/** What is tried before people come. */
export const readyMessages: Messages<ReadyMessages> = { nb, nn, en };
