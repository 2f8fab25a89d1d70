import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { ResourceFile } from '../../content/resource-file.js';
import type { Provenance } from '../../content/schema/base.js';
import type { Resource } from '../../content/schema/resource.js';
import { languageName } from '../../i18n/language-name.js';
import { isForeign, pick, type Reading } from '../../i18n/pick.js';
import { resourceListMessages } from '../../i18n/resource-list.js';
import { reviewMessages } from '../../i18n/review.js';
import { fileFacts } from '../../parts/file-facts.js';
import { reviewSentence, sourceText } from '../../parts/foot.js';
import type { PlacedLevel, ResourceGroup } from './resource-list.model.js';

/** What a kind is called, of one or of several. */
export function kindName(kind: Resource['kind'], { language }: Reading, count = 1): string {
  return resourceListMessages[language].kinds[kind][count === 1 ? 0 : 1];
}

/** One quiet line of what is told: kind, pages and language, and what the file is where no link says it. */
export function factsOf(
  resource: Resource,
  file: ResourceFile | undefined,
  reading: Reading,
  hasKind = true,
): string {
  const { language } = reading;
  const kind = kindName(resource.kind, reading);
  return [
    // A flyer that is called «Flyer» has said so.
    hasKind && kind !== pick(resource.title, reading).text ? kind : '',
    ...(file ? [] : fileFacts(resource, undefined, reading)),
    resource.pages ? resourceListMessages[language].pages(resource.pages) : '',
    resource.language && isForeign(resource.language, reading)
      ? languageName(resource.language, language).replace(/^norsk (?=\S)/, '')
      : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What the link to a file says: what it opens and how large that is, or where it leads. */
export function linkLabel(resource: Resource, file: ResourceFile, reading: Reading): string {
  const messages = resourceListMessages[reading.language];
  const isFile = file.format !== '' || resource.bytes !== undefined;
  return isFile
    ? messages.openFile(fileFacts(resource, file, reading).join(', '))
    : messages.openPage(file.host ?? '');
}

/** A level with the name of its scheme: never a bare number. */
export function levelName({ scheme, level }: PlacedLevel, reading: Reading): string {
  return `${pick(scheme.title, reading).text}: ${pick(level.title, reading).text}`;
}

/** What a group of the list has in common; '' when nothing is said of it. */
export function groupName(
  { key, kind, login, level, items }: ResourceGroup,
  grouping: string,
  reading: Reading,
): string {
  const messages = resourceListMessages[reading.language];
  if (kind) return kindName(kind, reading, items.length);
  if (grouping === 'access') return login === undefined ? messages.free : key;
  if (grouping === 'evidence') return level ? levelName(level, reading) : messages.noLevel;
  return '';
}

/** What a resource says of its own source and review; what holds for the whole file is said once, at the foot. */
export function ownStanding(
  { source, reviewed, reviewBy }: Resource,
  provenance: Provenance,
  reading: Reading,
): string {
  return [
    source ? `${reviewMessages[reading.language].source}: ${sourceText(source, reading)}` : '',
    reviewed || reviewBy ? reviewSentence(provenance, reading) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Where resources stand, and how it is read. */
interface Standing {
  readonly content: ContentFile;
  readonly reading: Reading;
}

/**
 * What all of these say alike of their source and review, to be said once; '' where they differ. What an overlay has added
 * says itself whose it is.
 */
export function sharedStanding(items: readonly Resource[], { content, reading }: Standing): string {
  const [first = '', ...rest] = items.flatMap((each) => {
    const provenance = provenanceOf(content.head, each);
    return provenance.withdrawn || each.isLocal ? [] : ownStanding(each, provenance, reading);
  });
  return rest.every((each) => each === first) ? first : '';
}

/** What holds for a whole list: what the file says of itself, or what all in the list say alike instead. */
export function listStanding(items: readonly Resource[], standing: Standing): Provenance {
  const { head } = standing.content;
  const one = items
    .filter(({ isLocal }) => !isLocal)
    .map((each) => provenanceOf(head, each))
    .find(({ withdrawn }) => !withdrawn);
  if (!one || !sharedStanding(items, standing)) return head;
  const { source, reviewed, reviewBy } = one;
  return { ...head, source, reviewed, reviewBy };
}
