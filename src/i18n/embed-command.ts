import type { Messages } from './language.js';

interface Sentences {
  readonly noOut: string;
  readonly faults: string;
  readonly warnings: (count: number, file: string) => string;
  readonly unknownPage: (name: string, meant: string) => string;
  readonly badBase: (address: string) => string;
  readonly outside: (path: string) => string;
  readonly notWritten: (path: string, reason: string) => string;
  readonly progress: (done: number, all: number) => string;
  readonly written: (pages: number, folder: string) => string;
  readonly kind: (count: number, tag: string) => string;
  readonly files: string;
  readonly left: (paths: readonly string[]) => string;
}

/** What `lindring embed` says. */
export const embedCommandMessages: Messages<Sentences> = {
  nb: {
    noOut: 'Hvor skal sidene skrives? Skriv for eksempel: npx lindring embed innhold.json --out ut',
    faults: 'Ingen sider er skrevet. Rett feilene først.',
    warnings: (count, file) =>
      `${count} ${count === 1 ? 'advarsel' : 'advarsler'} i innholdet. Se dem med: npx lindring check ${file}`,
    unknownPage: (name, meant) => `«${name}» er ikke i innholdet.${meant ? ` Mente du «${meant}»?` : ''}`,
    badBase: (address) =>
      `«${address}» er ikke en adresse på nettet. Skriv hele, for eksempel https://eksempel.no/innhold/`,
    outside: (path) => `${path} ligger utenfor mappa i --out. Ingenting mer er skrevet.`,
    notWritten: (path, reason) =>
      `${path} kan ikke skrives (${reason}). Se at mappa finnes og kan skrives i.`,
    progress: (done, all) => `${done} av ${all} sider`,
    written: (pages, folder) => `${pages} ${pages === 1 ? 'side' : 'sider'} skrevet i ${folder}`,
    kind: (count, tag) => `  ${count} ${tag}`,
    files:
      'Innholdet viser til filer på eget område (filmer, hefter). Legg dem i mappa fra --out, slik de ligger ved siden av innholdsfila, eller si hvor de er med --base.',
    left: (paths) =>
      `Fra før, og ikke skrevet nå: ${paths.join(', ')}. Slett det som ikke skal ligge ute lenger.`,
  },
  nn: {
    noOut: 'Kvar skal sidene skrivast? Skriv til dømes: npx lindring embed innhald.json --out ut',
    faults: 'Ingen sider er skrivne. Rett feila først.',
    warnings: (count, file) =>
      `${count} ${count === 1 ? 'åtvaring' : 'åtvaringar'} i innhaldet. Sjå dei med: npx lindring check ${file}`,
    unknownPage: (name, meant) => `«${name}» er ikkje i innhaldet.${meant ? ` Meinte du «${meant}»?` : ''}`,
    badBase: (address) =>
      `«${address}» er ikkje ei adresse på nettet. Skriv heile, til dømes https://eksempel.no/innhald/`,
    outside: (path) => `${path} ligg utanfor mappa i --out. Ikkje noko meir er skrive.`,
    notWritten: (path, reason) =>
      `${path} kan ikkje skrivast (${reason}). Sjå at mappa finst og kan skrivast i.`,
    progress: (done, all) => `${done} av ${all} sider`,
    written: (pages, folder) => `${pages} ${pages === 1 ? 'side skriven' : 'sider skrivne'} i ${folder}`,
    kind: (count, tag) => `  ${count} ${tag}`,
    files:
      'Innhaldet viser til filer på eige område (filmar, hefte). Legg dei i mappa frå --out, slik dei ligg ved sida av innhaldsfila, eller sei kvar dei er med --base.',
    left: (paths) =>
      `Frå før, og ikkje skrive no: ${paths.join(', ')}. Slett det som ikkje skal liggje ute lenger.`,
  },
  en: {
    noOut: 'Where shall the pages be written? Write for example: npx lindring embed content.json --out out',
    faults: 'No pages are written. Mend the errors first.',
    warnings: (count, file) =>
      `${count} ${count === 1 ? 'warning' : 'warnings'} in the content. See them with: npx lindring check ${file}`,
    unknownPage: (name, meant) =>
      `“${name}” is not in the content.${meant ? ` Did you mean “${meant}”?` : ''}`,
    badBase: (address) =>
      `“${address}” is no address on the web. Write all of it, for example https://example.org/content/`,
    outside: (path) => `${path} lies outside the folder of --out. Nothing more is written.`,
    notWritten: (path, reason) =>
      `${path} cannot be written (${reason}). See that the folder is there and can be written in.`,
    progress: (done, all) => `${done} of ${all} pages`,
    written: (pages, folder) => `${pages} ${pages === 1 ? 'page' : 'pages'} written in ${folder}`,
    kind: (count, tag) => `  ${count} ${tag}`,
    files:
      'The content refers to files of its own (films, booklets). Put them in the folder of --out as they lie beside the content file, or say where they are with --base.',
    left: (paths) =>
      `From before, and not written now: ${paths.join(', ')}. Delete what should no longer be out.`,
  },
};
