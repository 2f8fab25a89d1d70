/** What each field of a local overlay is for, for those who write one in an editor. Never imported by anything a page loads. */
export const overlayDescriptions = {
  overlay: {
    about:
      'Lokalt tillegg til en innholdsfil: det en kommune eller et sykehus legger til, skjuler eller tilpasser. Innholdsfila selv blir ikke endret.',
    $schema: 'Adressen til dette skjemaet. Gir forslag og kontroll mens du skriver.',
    version: 'Versjonen av formatet. Alltid 1.',
    for: 'Id-en til innholdsfila tillegget hører til, slik den står øverst i den, for eksempel «lindrende-2026».',
    by: 'Hvem som tilpasser, slik leserne skal se det: «Solvik kommune». Et sted eller en enhet, aldri en person.',
    at: 'Når tillegget sist ble endret: 2026-11-03, 2026-11 eller 2026. Vises ved alt som er tilpasset eller lagt til.',
    reviewed: 'Hvem hos dere som har gått faglig gjennom det, etter rolle, og når. Utelates når ingen har det.',
    origin: 'Skriv "example" når tillegget er laget som eksempel og ikke kommer fra et virkelig sted.',
    add: 'Det som legges til, liste for liste, med de samme feltene som i innholdsfila. Med to legges det inn i noe som finnes.',
    hide: 'Det som skjules, som steder: «cases/torunn» eller «cases/torunn/scenarios/torunn-2». Leserne ser hvor mange deler som er skjult.',
    replace:
      'Tekster som byttes ut. Virker bare der eieren har sagt at teksten kan tilpasses ("rights": { "mayAdapt": true } i innholdsfila).',
    local: 'Deres egne telefonnumre og rutiner. De vises nederst ved caser, ESAS-øving, samlinger og programmer.',
  },
  replacement: {
    about: 'En tekst som byttes ut.',
    place:
      'Stedet, med liste og id annenhver gang: «cases/torunn/scenarios/torunn-1». Et spørsmål finnes med «questions/» og id-en, uansett hvor det står.',
    field: 'Feltet teksten står i, for eksempel text eller summary.',
    was: 'Originalen da dere tilpasset den. Blir den endret senere, får dere vite det. Det holder med ett språk.',
    text: 'Teksten som skal stå der i stedet.',
  },
  localInfo: {
    about: 'Et telefonnummer eller en rutine der dere er. Noen må svare for den, og den må ha en dato.',
    title: 'Hva det er: «Palliativt team» eller «Nøkkelrutinen».',
    text: 'Det man trenger å vite, i en setning eller to: når det er noen der, hva man har klart.',
    phone: 'Telefonnummeret, gjerne med mellomrom og landkode.',
    link: 'Siden der rutinen står, med https:// foran.',
    owner: 'Hvem som svarer for at det stemmer: en enhet eller en rolle, aldri en person.',
    at: 'Når det sist ble kontrollert: 2026-11-03, 2026-11 eller 2026.',
    reviewBy: 'Når det skal kontrolleres på nytt. Etter den datoen står det «Kontroller nummeret» for alle.',
    show: 'Hvor det vises: cases, esas, sessions, programmes. Uten dette feltet vises det alle stedene.',
  },
  to: { about: 'Stedet dette legges inn i, for eksempel «cases/torunn». Uten dette feltet legges det til i fila.' },
} as const;
