type Values = Readonly<Record<string, string | number>>;

function suggestion(meant: string | number | undefined, ask: (name: string) => string): string {
  return meant === undefined ? '' : ` ${ask(String(meant))}`;
}

const nb = {
  notOverlay: (_: Values) =>
    'Dette er ikke et lokalt tillegg. Det skal begynne slik: { "version": 1, "for": "…", "by": "…", "at": "…" }.',
  otherContent: ({ found, expected }: Values) =>
    `Tillegget er laget for «${found}», men innholdet her heter «${expected}». Rett feltet for, eller bruk tillegget som hører til.`,
  place: ({ found }: Values) =>
    `«${found}» er ikke et sted. Skriv liste og id annenhver gang, for eksempel «cases/torunn/scenarios/torunn-1».`,
  notAdaptable: ({ owner }: Values) =>
    `Eieren${owner ? ` (${owner})` : ''} har ikke sagt at teksten kan tilpasses ("rights": { "mayAdapt": true } i innholdsfila). Originalen vises. Spør eieren, eller legg til noe eget med add.`,
  noText: ({ field, meant }: Values) =>
    `«${field}» er ikke en tekst som kan byttes ut her.${suggestion(meant, (name) => `Mente du «${name}»?`)} Originalen vises.`,
  locked: (_: Values) =>
    'Skjemaet er låst av eieren. Ordlyd og rekkefølge kan ikke endres; hele skjemaet kan skjules.',
  notHidable: ({ found }: Values) =>
    `«${found}» kan ikke skjules alene; det som er igjen, ville mangle noe. Skjul det den står i.`,
  notAddable: ({ list, meant }: Values) =>
    `«${list}» er ikke en liste det kan legges til i her.${suggestion(meant, (name) => `Mente du «${name}»?`)}`,
  originalChanged: (_: Values) =>
    'Originalen er endret siden tilpasningen ble laget. Les den nye, og rett text og was. Tilpasningen vises så lenge.',
  phone: ({ found }: Values) =>
    `«${found}» er ikke et telefonnummer. Skriv sifrene, gjerne med mellomrom og landkode: 116 117.`,
};

type OverlayIssues = typeof nb;

const nn: OverlayIssues = {
  notOverlay: () =>
    'Dette er ikkje eit lokalt tillegg. Det skal byrje slik: { "version": 1, "for": "…", "by": "…", "at": "…" }.',
  otherContent: ({ found, expected }) =>
    `Tillegget er laga for «${found}», men innhaldet her heiter «${expected}». Rett feltet for, eller bruk tillegget som høyrer til.`,
  place: ({ found }) =>
    `«${found}» er ikkje ein stad. Skriv liste og id annakvar gong, til dømes «cases/torunn/scenarios/torunn-1».`,
  notAdaptable: ({ owner }) =>
    `Eigaren${owner ? ` (${owner})` : ''} har ikkje sagt at teksten kan tilpassast ("rights": { "mayAdapt": true } i innhaldsfila). Originalen blir vist. Spør eigaren, eller legg til noko eige med add.`,
  noText: ({ field, meant }) =>
    `«${field}» er ikkje ein tekst som kan bytast ut her.${suggestion(meant, (name) => `Meinte du «${name}»?`)} Originalen blir vist.`,
  locked: () =>
    'Skjemaet er låst av eigaren. Ordlyd og rekkjefølgje kan ikkje endrast; heile skjemaet kan skjulast.',
  notHidable: ({ found }) =>
    `«${found}» kan ikkje skjulast åleine; det som er igjen, ville mangle noko. Skjul det han står i.`,
  notAddable: ({ list, meant }) =>
    `«${list}» er ikkje ei liste det kan leggjast til i her.${suggestion(meant, (name) => `Meinte du «${name}»?`)}`,
  originalChanged: () =>
    'Originalen er endra sidan tilpassinga blei laga. Les den nye, og rett text og was. Tilpassinga blir vist så lenge.',
  phone: ({ found }) =>
    `«${found}» er ikkje eit telefonnummer. Skriv sifra, gjerne med mellomrom og landkode: 116 117.`,
};

const en: OverlayIssues = {
  notOverlay: () =>
    'This is not a local overlay. It should begin like this: { "version": 1, "for": "…", "by": "…", "at": "…" }.',
  otherContent: ({ found, expected }) =>
    `The overlay is made for “${found}”, but the content here is called “${expected}”. Correct the field for, or use the overlay that belongs to it.`,
  place: ({ found }) =>
    `“${found}” is not a place. Write list and id by turns, such as “cases/torunn/scenarios/torunn-1”.`,
  notAdaptable: ({ owner }) =>
    `The owner${owner ? ` (${owner})` : ''} has not said that the text may be adapted ("rights": { "mayAdapt": true } in the content file). The original is shown. Ask the owner, or add something of your own by add.`,
  noText: ({ field, meant }) =>
    `“${field}” is not a text that can be replaced here.${suggestion(meant, (name) => `Did you mean “${name}”?`)} The original is shown.`,
  locked: () =>
    'The form is locked by its owner. Wording and order cannot be changed; the whole form can be hidden.',
  notHidable: ({ found }) =>
    `“${found}” cannot be hidden alone; what is left would lack something. Hide what it stands in.`,
  notAddable: ({ list, meant }) =>
    `“${list}” is not a list that can be added to here.${suggestion(meant, (name) => `Did you mean “${name}”?`)}`,
  originalChanged: () =>
    'The original has changed since the adaptation was made. Read the new one, and correct text and was. The adaptation is shown meanwhile.',
  phone: ({ found }) =>
    `“${found}” is not a telephone number. Write the digits, with spaces and country code if you like: 116 117.`,
};

/** What is wrong in a local overlay, told with the other issues. */
export const overlayIssues = { nb, nn, en };
