/**
 * Facts from the programmes' own documents, each with the pack and the element that must show it. `found` are words
 * and numbers a reader must meet; `order` are met in this order. They are copied as data, so that a pack that loses or
 * bends a fact is found out, whoever edits it.
 */
export interface FactRow {
  /** The number of the document: 000 and 001 HINN, 002 Kompetansebroen, 003 Aldring og helse, 004 KlinObsKommune. */
  readonly source: string;
  readonly fact: string;
  /** The name of the content file, without `.json`. */
  readonly pack: string;
  readonly element: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What buttons say that must be pressed before the fact stands there. */
  readonly press?: readonly string[];
  readonly found?: readonly string[];
  readonly order?: readonly string[];
  readonly missing?: readonly RegExp[];
}

const card = (pack: string, id: string) => ({
  pack,
  element: 'programme-card',
  attributes: { 'programme-id': id },
});
const hordaland = card('hinn', 'hinn-hordaland');
const hedmark = card('hinn', 'hinn-hedmark');
const hinn = card('hinn', 'hinn-pakken');
const bro = card('kompetansebroen', 'kompetansebroen-grunnleggende');
const klinobs = card('klinobs', 'klinobskommune');
const aldring = card('lindrende-2026', 'lindrende-2026');

const source000: readonly FactRow[] = [
  {
    source: '000',
    fact: 'The project in Hordaland: owner, county, theme, and a status, a period and an end that do not agree',
    ...hordaland,
    found: [
      'Digital opplæringspakke i lindrende behandling og omsorg ved livets slutt',
      'Ansvarlig USHT Hordaland',
      'Fylke Hordaland',
      'Tema Annet',
      'Status Pågående',
      'Periode 2017–2018',
      'Ferdig 2018',
    ],
    missing: [/Avsluttet\b(?! i)/],
  },
  {
    source: '000',
    fact: 'Four topics in five months, three to four weeks alone before the group meets with a mentor',
    pack: 'hinn',
    element: 'learning-path',
    attributes: { 'programme-id': 'hinn-pakken' },
    found: ['4 emner', '5 måneder', '3–4 uker', 'gruppesamling med mentor'],
    order: ['Emne 1', 'Emne 2', 'Emne 3', 'Emne 4'],
    missing: [/Emne 5/],
  },
  {
    source: '000',
    fact: 'The rule of the group',
    pack: 'hinn',
    element: 'group-roster',
    attributes: { 'programme-id': 'hinn-pakken' },
    found: ['Ideelt 6 personer, minst 50 % helsefagarbeidere'],
    missing: [/6–7/],
  },
  {
    source: '000',
    fact: 'The pilot and the goal',
    pack: 'hinn',
    element: 'rollout-status',
    attributes: { 'programme-id': 'hinn-hordaland' },
    order: ['Bergen', '5 av 39 som er målet, per juni 2018', 'avsluttet i juni 2018', 'Målet er 39 sykehjem'],
    found: ['22 andre kommuner'],
  },
  {
    source: '000',
    fact: 'The report of 1 February 2019',
    pack: 'hinn',
    element: 'rollout-status',
    attributes: { 'programme-id': 'hinn-hordaland' },
    order: [
      'Per 1. februar 2019',
      'mentorer kommuner med mentorer nye i gang fullført med kursbevis',
      'Hordaland',
      '32 3 94 30',
      'Alle kommuner er informert',
      'Flere planlegger oppstart våren 2019',
      'Ny mentoropplæring i juni 2019',
      'fortsetter i 2019 og 2020',
    ],
    // Those who have completed and those who have begun are not one number.
    missing: [/\b124\b/, /\b126\b/],
  },
  {
    source: '000',
    fact: 'The milestones',
    ...hordaland,
    order: [
      'November 2017',
      'Oppstart',
      'Desember 2017',
      'Rekruttering',
      'Januar 2018',
      'Opplæring av mentorer',
      'Våren 2018',
      '6 helsefagarbeidere',
      'Juni 2018',
      'November 2018',
      'Rogaland, Hordaland og Sogn og Fjordane',
    ],
  },
  {
    source: '000',
    fact: 'The mentor, who is trained and confirmed',
    pack: 'hinn',
    element: 'role-ladder',
    attributes: { 'programme-id': 'hinn-pakken' },
    found: ['Mentor', 'egen opplæring', 'bekreftelse'],
  },
  {
    source: '000',
    fact: 'A certificate for those who complete',
    pack: 'hinn',
    element: 'course-certificate',
    attributes: { 'certificate-id': 'kursbevis' },
    found: ['Kursbevis', 'fire emnene er fullført', 'mentor'],
    missing: [/studiepoeng/],
  },
  {
    source: '000',
    fact: 'Who made it, for whom, and where it was tried',
    ...hinn,
    found: [
      'Høgskolen i Innlandet (HINN), Elverum',
      'På oppdrag fra Helsedirektoratet',
      '2016/2017',
      'Buskerud',
    ],
  },
  {
    source: '000',
    fact: 'The partners',
    ...hordaland,
    found: ['Etat for sykehjem, Bergen kommune', 'Kompetansesenter i Lindrande behandling, Helseregion Vest'],
  },
  {
    source: '000',
    fact: 'Pass it on',
    ...hordaland,
    press: ['Tips en venn'],
    found: ['Send til e-post', 'Fra (navn eller e-post)', 'Melding'],
  },
];

const source001: readonly FactRow[] = [
  {
    source: '001',
    fact: 'The project in Hedmark: owner, funding, county, status, period and end',
    ...hedmark,
    found: [
      'Ansvarlig USHT Hedmark',
      'Finansiering Helsedirektoratet',
      'Fylke Hedmark',
      'Status Avsluttet',
      'Periode 2017–2019',
      'Ferdig 2019',
    ],
  },
  {
    source: '001',
    fact: 'Who it is for, told differently in two sources',
    ...hinn,
    found: [
      'helsefagarbeidere',
      'ansatte uten formell kompetanse',
      'helsefagarbeidere og annet helsepersonell',
    ],
  },
  {
    source: '001',
    fact: 'All centres but one took part',
    pack: 'hinn',
    element: 'rollout-status',
    attributes: { 'programme-id': 'hinn-hedmark' },
    found: ['USHT', 'Alle unntatt ett', 'nabofylket', 'tilbud om en dag til å utveksle erfaringer'],
  },
  {
    source: '001',
    fact: 'What came of it, and the revision',
    ...hedmark,
    found: ['Alle utviklingssentrene unntatt ett', 'nabofylket', 'Høsten 2019', 'revideres'],
  },
  {
    source: '001',
    fact: 'What the mentor does, and that this sets it apart from e-learning',
    pack: 'hinn',
    element: 'role-ladder',
    attributes: { 'programme-id': 'hinn-pakken' },
    found: ['stimulerer til refleksjon', 'leder samlingene', 'skiller pakken fra e-læring'],
  },
  {
    source: '001',
    fact: 'Material, some of it free and some of it in Canvas',
    pack: 'hinn',
    element: 'resource-list',
    found: [
      'Flyer (redigerbar)',
      'Påmeldingsliste for mentorer og kandidater',
      'Program',
      'PowerPoint-presentasjon',
      'Kursbevis',
      'Bekreftelse mentor',
      'Krever innlogging i Canvas',
    ],
  },
  {
    source: '001',
    fact: 'The partners',
    ...hedmark,
    found: [
      'Helsedirektoratet',
      'Høgskolen i Innlandet (HINN)',
      'Regional kompetansetjeneste for lindrende behandling',
    ],
  },
];

const source002: readonly FactRow[] = [
  {
    source: '002',
    fact: 'The package lies elsewhere, for all professions and whatever the diagnosis, by the levels of the pyramid',
    pack: 'kompetansebroen',
    element: 'resource-list',
    found: [
      'Kompetansepakken på kompetansebroen.no',
      'Tverrfaglig og uavhengig av diagnose',
      'etter nivåene i kunnskapspyramiden',
    ],
  },
  {
    source: '002',
    fact: 'A level stands with the name of its scheme, on the example only',
    pack: 'kompetansebroen',
    element: 'resource-list',
    attributes: { 'group-by': 'evidence' },
    found: ['Eksempel: en nasjonal anbefaling', 'Systematisk utarbeidede anbefalinger', 'EBHC pyramid 5.0'],
  },
  {
    source: '002',
    fact: 'The phases, the last of them without a time',
    ...bro,
    order: [
      'Fase 1',
      'Utvikling av kompetansepakken',
      'Fase 2',
      'kompetansebroen.no',
      'Fase 3',
      '8 kommuner',
      'Fase 4',
      'studie med OsloMet',
    ],
    found: ['2014–2015', '2015–2016', '2016–2017'],
    missing: [/2017–2018/],
  },
  {
    source: '002',
    fact: 'Learning networks with coaching, without lengths',
    pack: 'kompetansebroen',
    element: 'learning-path',
    found: ['Læringsnettverk', 'Coaching', 'Tre pilotnettverk', '2019', 'ikke hvor lenge'],
    missing: [/\d\s?(?:uker|timer|dager)/],
  },
  {
    source: '002',
    fact: 'Owner, funding, status and end',
    ...bro,
    found: [
      'Ansvarlig USHT Akershus',
      'Fylkesmannen i Oslo og Akershus',
      'I 2018: samhandlingsmidler fra Akershus universitetssykehus',
      'Status Avsluttet',
      'Ferdig 2017',
    ],
  },
  {
    source: '002',
    fact: 'What was made',
    pack: 'kompetansebroen',
    element: 'resource-list',
    found: [
      'Digitalt læringsløp',
      'Animasjonsfilm',
      'Sluttrapport fase 1',
      'Sluttrapport fase 2',
      'Sluttrapport fase 3',
    ],
    missing: [/Sluttrapport fase 4/],
  },
  {
    source: '002',
    fact: 'Nine municipalities among the partners, and eight in the pilot',
    ...bro,
    order: [
      'Asker',
      'Bærum',
      'Enebakk',
      'Gjerdrum',
      'Lørenskog',
      'Nittedal',
      'Oppegård',
      'Skedsmo',
      'Sørum',
      'Kompetansebroen',
      'OsloMet',
      'Senter for omsorgsforskning',
      'Regional kompetansetjeneste HSØ',
    ],
    found: ['8 kommuner', 'Blant samarbeidspartnerne står 9'],
  },
  {
    source: '002',
    fact: 'Two posters, and where they were shown',
    pack: 'kompetansebroen',
    element: 'resource-list',
    found: ['Ålesund i september 2017', 'Kunnskapsbasert praksis', 'Oslo i november 2017'],
  },
];

const source003: readonly FactRow[] = [
  {
    source: '003',
    fact: 'The package and its parts',
    ...aldring,
    found: [
      'Lindrende behandling og omsorg',
      'temahefter',
      'læringsmodell',
      'Filmbank med refleksjonsspørsmål',
      'Casebank med refleksjonsspørsmål',
      'Innføringshefte for gruppeledere',
      'webinarserie',
    ],
  },
  {
    source: '003',
    fact: 'Who it is for',
    ...aldring,
    found: ['sykepleiere', 'helsefagarbeidere', 'assistenter'],
  },
  {
    source: '003',
    fact: 'What the owner does',
    ...aldring,
    found: ['På oppdrag fra Helsedirektoratet', 'temaside', 'spørsmål'],
  },
  {
    source: '003',
    fact: 'Two booklets, free as PDF and at cost on paper',
    pack: 'lindrende-2026',
    element: 'resource-list',
    found: ['Lindrende behandling og omsorg 1', 'Lindrende behandling og omsorg 2', 'kostpris', 'Gratis'],
  },
  {
    source: '003',
    fact: 'The learning model',
    pack: 'lindrende-2026',
    element: 'session-planner',
    found: [
      '5 samlinger',
      'omtrent én samling i måneden',
      'minst 2 timer',
      'Forankring i ledelsen',
      'rammer',
    ],
    order: ['Forberedelse', 'Faglig introduksjon', 'Felles refleksjon'],
  },
  {
    source: '003',
    fact: 'The group of the learning model',
    pack: 'lindrende-2026',
    element: 'group-roster',
    found: ['6–7 deltakere og én gruppeleder', 'på egen arbeidsplass eller på tvers'],
    missing: [/Ideelt 6/],
  },
  {
    source: '003',
    fact: 'The webinars, whose time is not told',
    pack: 'lindrende-2026',
    element: 'webinar-list',
    found: ['Kommer', 'østen 2026', 'ratis', 'gruppeledere', 'når det er klart'],
    missing: [/kl\. \d/],
  },
  {
    source: '003',
    fact: 'Torunn',
    pack: 'lindrende-2026',
    element: 'case-card',
    attributes: { 'case-id': 'torunn' },
    press: ['Åpne casen', 'Vis alle scenarioer'],
    found: [
      '78 år',
      'enebolig',
      'Einar',
      'to voksne barn og fire barnebarn',
      'en gang i måneden',
      'røykt i mange år',
      'KOLS',
      'Et par ganger',
      'Fastlegen og lungepoliklinikken',
      'noe fast og noe ved behov',
      'slutte å røyke',
      'én gang i uka',
      'beslutningskompetent',
      'Endringer i tilstanden',
      'lungebetennelse',
      'sliten',
      'Et par kilo',
    ],
  },
];

const source004: readonly FactRow[] = [
  {
    source: '004',
    fact: 'The programme and the national advice it answers to',
    ...klinobs,
    found: ['KlinObsKommune', 'nasjonale faglige rådene om tidlig oppdagelse og rask respons', 'covid-19'],
  },
  {
    source: '004',
    fact: 'The steps, the second of them untold',
    pack: 'klinobs',
    element: 'learning-path',
    order: [
      'Trinn 1',
      '3 timer',
      'Ferdighetstrening',
      'Trinn 2',
      'ikke oppgitt',
      'Trinn 3',
      '2 dager',
      'Simulering',
    ],
  },
  {
    source: '004',
    fact: 'The ladder: five boxes in two parts, the last one twice',
    pack: 'klinobs',
    element: 'role-ladder',
    order: [
      'Del 1',
      'Instruktør og kollegaveileder',
      'Instruktør og kollegaveileder (kompetansekrav NRR)',
      'Instruktør, kollegaveileder og tilrettelegger',
      'Del 2',
      'Fasilitator med kommune-TTT-kurs',
      'Fasilitator med kommune-TTT-kurs',
    ],
    missing: [/resuscitasjonsråd/i],
  },
  {
    source: '004',
    fact: 'Who answers for what',
    pack: 'klinobs',
    element: 'role-ladder',
    order: [
      'USHT',
      'ansvarlig for kurset',
      'kursmateriellet (ProACT)',
      'følger opp hovedinstruktørene',
      'veileder i prosessen',
      'Kommunene',
      'kontaktperson for USHT',
      '1–2 personer i nettverket av hovedinstruktører',
      'lokale nettverket',
      'Hovedinstruktører',
      'lærer opp instruktører på tvers av kommuner',
      'fasilitatorkompetanse',
      'Instruktører',
      'kompetanse i egen virksomhet',
    ],
    found: ['team, nettverk og tid'],
  },
  {
    source: '004',
    fact: 'Key factors, in Swedish as they were told',
    ...klinobs,
    found: ['Förankring', 'Anpassat till lokala sammanhang', 'Samarbete mellan verksamheter'],
  },
  {
    source: '004',
    fact: 'Results as reported, without a denominator',
    ...klinobs,
    order: [
      '>50 %',
      'flytte til høyere omsorgsnivå',
      '>70 %',
      'sykdom, skade eller for tidlig død',
      '98 %',
      'tryggere i jobben',
    ],
    found: ['Grunnlaget for tallene er ikke oppgitt'],
  },
  {
    source: '004',
    fact: 'References',
    ...klinobs,
    found: ['BMC Health Services Research', 'Helsedirektoratet', 'utviklingssenter.no', 'Meld. St.'],
  },
  {
    source: '004',
    fact: 'Nils',
    pack: 'klinobs',
    element: 'case-card',
    attributes: { 'case-id': 'nils' },
    found: ['Nils', '80 år', 'skrøpelig', 'kona', 'jemmesykepleie', 'akutt funksjonssvikt'],
  },
];

export const factRows: readonly FactRow[] = [
  ...source000,
  ...source001,
  ...source002,
  ...source003,
  ...source004,
];
