/** What a remedy may have to name. */
export interface FaultPlace {
  /** The HTTP status, or 0. */
  readonly status: number;
  /** The source to add to `connect-src`: the file's origin, or `'self'`. */
  readonly source: string;
  /** The origin of the page, which the file's server must allow to read. */
  readonly page: string;
}

const nb = {
  http: ({ status }: FaultPlace) => {
    const answer = `Serveren svarte ${status}.`;
    if (status === 401 || status === 403)
      return `${answer} Fila krever innlogging eller er sperret. Gi lesetilgang til alle som leser siden.`;
    if (status === 404 || status === 410)
      return `${answer} Se etter skrivefeil i src, og at fila er lastet opp.`;
    if (status === 429)
      return `${answer} Den tar ikke imot så mange forespørsler. Øk grensen, eller legg fila et annet sted.`;
    if (status >= 500) return `${answer} Feilen ligger på serveren; se i loggen der.`;
    return `${answer} Åpne adressen i nettleseren, og se hva som kommer.`;
  },
  empty: () => 'Svaret er tomt. Se at hele fila er lastet opp.',
  html: () =>
    'Svaret er en nettside, ikke JSON. Ofte er det en innloggingsside, eller en feilside fordi stien er feil. Åpne adressen i et privat vindu, og se hva som kommer.',
  json: () => 'Fila er ikke gyldig JSON.',
  schema: () => 'Dette er JSON, men ikke en innholdsfil.',
  version: () => 'Fila er laget for en nyere utgave av Lindring. Oppgrader Lindring på siden.',
  'too-large': () => 'Fila er større enn 5 MB. Del den i flere, eller ta ut det som ikke brukes.',
  timeout: () => 'Serveren bruker for lang tid. Se om den svarer, og om fila er stor.',
  offline: () => 'Maskinen er ikke på nett. Siden prøver igjen når den er det.',
  csp: ({ source }: FaultPlace) =>
    `Sidens Content-Security-Policy stopper fila. Legg ${source} til i connect-src. Sender adressen videre til en annen server, må også den stå der.`,
  network: ({ page }: FaultPlace) =>
    `Serveren svarer ikke, eller den lar ikke denne siden lese fila. Se at adressen virker. Ligger fila på en annen server enn siden, må svaret ha Access-Control-Allow-Origin: ${page}.`,
  withoutOrigin: () =>
    'Siden står i en ramme som er stengt av (sandbox), og der teller all lesing som lesing fra en annen server. Svaret må ha Access-Control-Allow-Origin: *. Står det der, så se at adressen virker.',
  fromDisk: () =>
    'Siden er åpnet rett fra disken, og da får den ikke lese filer. Åpne den gjennom en webserver, legg innholdet inn i siden, eller lag det om til script (npx lindring convert) og sett <script src="….js"></script> i siden.',
  mixed: () => 'Siden er på https, men fila på http, og det stopper nettleseren. Skriv https i src.',
  parts: () => 'Noe i fila kan ikke vises. Resten vises.',
  warnings: () => 'Noe i fila bør rettes. Alt vises.',
  overlay: () => 'Det lokale tillegget brukes ikke. Innholdet vises uten det.',
  overlaySchema: () => 'Dette er JSON, men ikke et tillegg som passer her.',
  overlayParts: () => 'Noe i det lokale tillegget brukes ikke. Resten brukes.',
};

const nn: typeof nb = {
  http: ({ status }) => {
    const answer = `Serveren svarte ${status}.`;
    if (status === 401 || status === 403)
      return `${answer} Fila krev innlogging eller er sperra. Gi lesetilgang til alle som les sida.`;
    if (status === 404 || status === 410)
      return `${answer} Sjå etter skrivefeil i src, og at fila er lasta opp.`;
    if (status === 429)
      return `${answer} Han tek ikkje imot så mange førespurnader. Auk grensa, eller legg fila ein annan stad.`;
    if (status >= 500) return `${answer} Feilen ligg på serveren; sjå i loggen der.`;
    return `${answer} Opne adressa i nettlesaren, og sjå kva som kjem.`;
  },
  empty: () => 'Svaret er tomt. Sjå at heile fila er lasta opp.',
  html: () =>
    'Svaret er ei nettside, ikkje JSON. Ofte er det ei innloggingsside, eller ei feilside fordi stien er feil. Opne adressa i eit privat vindauge, og sjå kva som kjem.',
  json: () => 'Fila er ikkje gyldig JSON.',
  schema: () => 'Dette er JSON, men ikkje ei innhaldsfil.',
  version: () => 'Fila er laga for ei nyare utgåve av Lindring. Oppgrader Lindring på sida.',
  'too-large': () => 'Fila er større enn 5 MB. Del ho i fleire, eller ta ut det som ikkje blir brukt.',
  timeout: () => 'Serveren bruker for lang tid. Sjå om han svarer, og om fila er stor.',
  offline: () => 'Maskina er ikkje på nett. Sida prøver igjen når ho er det.',
  csp: ({ source }) =>
    `Content-Security-Policy på sida stoppar fila. Legg ${source} til i connect-src. Sender adressa vidare til ein annan server, må også den stå der.`,
  network: ({ page }) =>
    `Serveren svarer ikkje, eller han lèt ikkje denne sida lese fila. Sjå at adressa verkar. Ligg fila på ein annan server enn sida, må svaret ha Access-Control-Allow-Origin: ${page}.`,
  withoutOrigin: () =>
    'Sida står i ei ramme som er stengd av (sandbox), og der tel all lesing som lesing frå ein annan server. Svaret må ha Access-Control-Allow-Origin: *. Står det der, så sjå at adressa verkar.',
  fromDisk: () =>
    'Sida er opna rett frå disken, og då får ho ikkje lese filer. Opne ho gjennom ein webserver, legg innhaldet inn i sida, eller gjer det om til script (npx lindring convert) og set <script src="….js"></script> i sida.',
  mixed: () => 'Sida er på https, men fila på http, og det stoppar nettlesaren. Skriv https i src.',
  parts: () => 'Noko i fila kan ikkje visast. Resten blir vist.',
  warnings: () => 'Noko i fila bør rettast. Alt blir vist.',
  overlay: () => 'Det lokale tillegget blir ikkje brukt. Innhaldet blir vist utan det.',
  overlaySchema: () => 'Dette er JSON, men ikkje eit tillegg som passar her.',
  overlayParts: () => 'Noko i det lokale tillegget blir ikkje brukt. Resten blir brukt.',
};

const en: typeof nb = {
  http: ({ status }) => {
    const answer = `The server answered ${status}.`;
    if (status === 401 || status === 403)
      return `${answer} The file needs a login or is closed. Let everyone who reads the page read it.`;
    if (status === 404 || status === 410)
      return `${answer} Look for a misspelling in src, and see that the file is uploaded.`;
    if (status === 429)
      return `${answer} It does not take so many requests. Raise the limit, or put the file elsewhere.`;
    if (status >= 500) return `${answer} The fault is on the server; see its log.`;
    return `${answer} Open the address in the browser, and see what comes.`;
  },
  empty: () => 'The answer is empty. See that the whole file is uploaded.',
  html: () =>
    'The answer is a web page, not JSON. Often it is a login page, or an error page because the path is wrong. Open the address in a private window, and see what comes.',
  json: () => 'The file is not valid JSON.',
  schema: () => 'This is JSON, but not a content file.',
  version: () => 'The file is made for a newer edition of Lindring. Upgrade Lindring on the page.',
  'too-large': () => 'The file is larger than 5 MB. Split it, or take out what is not used.',
  timeout: () => 'The server takes too long. See whether it answers, and whether the file is large.',
  offline: () => 'The machine is offline. The page tries again when it is not.',
  csp: ({ source }) =>
    `The Content-Security-Policy of the page stops the file. Add ${source} to connect-src. If the address redirects to another server, that one must be there too.`,
  network: ({ page }) =>
    `The server does not answer, or does not let this page read the file. See that the address works. If the file is on another server than the page, the answer needs Access-Control-Allow-Origin: ${page}.`,
  withoutOrigin: () =>
    'The page is in a sandboxed frame, where all reading counts as reading from another server. The answer needs Access-Control-Allow-Origin: *. If it has it, see that the address works.',
  fromDisk: () =>
    'The page is opened straight from the disk and may then not read files. Open it through a web server, put the content in the page, or make it a script (npx lindring convert) and put <script src="….js"></script> in the page.',
  mixed: () => 'The page is on https but the file on http, and the browser stops that. Write https in src.',
  parts: () => 'Something in the file cannot be shown. The rest is shown.',
  warnings: () => 'Something in the file should be put right. All of it is shown.',
  overlay: () => 'The local overlay is not used. The content is shown without it.',
  overlaySchema: () => 'This is JSON, but not an overlay that fits here.',
  overlayParts: () => 'Something in the local overlay is not used. The rest is.',
};

/** What is wrong with a content file and what to do about it, for the webmaster. Loaded only when something is. */
export const faultRemedies = { nb, nn, en };
