import type { Messages } from './language.js';

interface Sentences {
  readonly subject: (domain: string) => string;
  readonly text: (domain: string, address: string) => string;
}

/** The letter to whoever runs SharePoint: what to do, why, what is sent and what is stored. */
export const letterMessages: Messages<Sentences> = {
  nb: {
    subject: (domain) => `Tillate innebygging fra ${domain} i SharePoint`,
    text: (domain, address) => `Hei!

Vi vil vise øvingsmateriell i lindrende behandling på en SharePoint-side, og ber om at ${domain} blir tillatt for innebygging.

Hva som må gjøres: I innstillingene for nettstedet, under «HTML-feltsikkerhet» (HTML Field Security), legges ${domain} til i lista over domener det kan settes inn rammer (iframe) fra.

Hvorfor: Materiellet vises i en ramme. Det trengs ingen app, ikke noe script på SharePoint-siden, ingen innlogging og ingen rettigheter i Microsoft 365.

Hva som sendes: Ingenting av det noen skriver. Nettleseren henter siden fra ${domain}, slik den henter enhver nettside, og serveren der kan se IP-adressen. Filmer hos YouTube og Vimeo hentes først når noen trykker på dem.

Hva som lagres: Ingenting før noen selv skriver eller velger noe. Da ligger det i nettleseren i den ene fanen, og forsvinner når fanen lukkes eller etter 12 timer, hvis ikke den som skriver, velger «Lagre på denne maskinen». Ingen informasjonskapsler.

Siden som skal vises: ${address}`,
  },
  nn: {
    subject: (domain) => `Tillate innbygging frå ${domain} i SharePoint`,
    text: (domain, address) => `Hei!

Vi vil vise øvingsmateriell i lindrande behandling på ei SharePoint-side, og ber om at ${domain} blir tillate for innbygging.

Kva som må gjerast: I innstillingane for nettstaden, under «HTML-feltsikkerheit» (HTML Field Security), blir ${domain} lagt til i lista over domene det kan setjast inn rammer (iframe) frå.

Kvifor: Materiellet blir vist i ei ramme. Det trengst ingen app, ikkje noko script på SharePoint-sida, inga innlogging og ingen rettar i Microsoft 365.

Kva som blir sendt: Ingenting av det nokon skriv. Nettlesaren hentar sida frå ${domain}, slik han hentar kva nettside som helst, og tenaren der kan sjå IP-adressa. Filmar hos YouTube og Vimeo blir henta først når nokon trykkjer på dei.

Kva som blir lagra: Ingenting før nokon sjølv skriv eller vel noko. Då ligg det i nettlesaren i den eine fana, og forsvinn når fana blir lukka eller etter 12 timar, om ikkje den som skriv, vel «Lagre på denne maskina». Ingen informasjonskapslar.

Sida som skal visast: ${address}`,
  },
  en: {
    subject: (domain) => `Allowing ${domain} to be embedded in SharePoint`,
    text: (domain, address) => `Hello,

We want to show training material in palliative care on a SharePoint page, and ask that ${domain} be allowed for embedding.

What is to be done: In the site settings, under “HTML Field Security”, ${domain} is added to the list of domains that frames (iframe) may be inserted from.

Why: The material is shown in a frame. It needs no app, no script on the SharePoint page, no login and no permissions in Microsoft 365.

What is sent: Nothing of what anyone writes. The browser gets the page from ${domain}, as it gets any web page, and the server there can see the IP address. Films at YouTube and Vimeo are fetched only when someone presses them.

What is stored: Nothing before someone writes or chooses something. Then it is in the browser in that one tab, and is gone when the tab is closed or after 12 hours, unless the one who writes chooses “Save on this machine”. No cookies.

The page to be shown: ${address}`,
  },
};
