import { html, nothing } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import { resourceFile, type ResourceFile } from '../../content/resource-file.js';
import type { Source } from '../../content/schema/base.js';
import type { CaseStudy } from '../../content/schema/case.js';
import { films } from '../../content/schema/film.js';
import { resources, type Resource } from '../../content/schema/resource.js';
import { topics } from '../../content/schema/topic.js';
import { talkMessages } from '../../i18n/case-talk.js';
import type { Reading } from '../../i18n/pick.js';
import { resourceFileMessages } from '../../i18n/resource-file.js';
import { fileFacts } from '../../parts/file-facts.js';
import type { FileLinks } from '../../parts/file-links.js';
import { said } from '../../parts/prose.js';

/** Films, topics and material of the same file that belong to the case. */
export function renderRelated(
  content: ContentFile,
  study: CaseStudy,
  reading: Reading,
  files: FileLinks,
): unknown {
  const messages = talkMessages[reading.language];
  const scenarios = study.scenarios;
  const filmIds = new Set([...(study.films ?? []), ...scenarios.flatMap((each) => each.films ?? [])]);
  const places = [...(study.resources ?? []), ...scenarios.flatMap((each) => each.resources ?? [])];
  const filmLines = content
    .list(films)
    .items.filter((film) => filmIds.has(film.id))
    .map(({ number, title }) => [number ? messages.film(number) : '', said(title, reading)]);
  const topicLines = content
    .list(topics)
    .items.filter((topic) => study.topics?.includes(topic.id))
    .map((topic) => said(topic.title, reading));
  const found = places.flatMap(({ resource: id, page }) => {
    const resource = content.list(resources).items.find((each) => each.id === id);
    return resource ? { resource, page, ...wayTo(resource, page, content) } : [];
  });
  const resourceLines = found.map(({ resource, page, file }) => {
    const title = [
      said(resource.title, reading),
      page ? `, ${resourceFileMessages[reading.language].page(page)}` : '',
    ];
    if (!file) return title;
    const facts = fileFacts(resource, file, reading).join(', ');
    return files.render({
      href: file.href,
      label: [title, facts ? ` (${facts})` : ''],
      language: resource.language,
    });
  });
  return [
    line(messages.topics, topicLines),
    line(messages.films, filmLines),
    line(messages.resources, resourceLines),
    [...new Map(found.map((each) => [each.resource.id, each])).values()].map(({ file, source }) =>
      file ? files.renderGone(file.href, source, reading) : nothing,
    ),
  ];
}

/** The file at the page; a resource that is taken back is named, and not led to. */
function wayTo(
  resource: Resource,
  page: number | undefined,
  content: ContentFile,
): { file: ResourceFile | undefined; source: Source | undefined } {
  const { withdrawn, source } = provenanceOf(content.head, resource);
  const file = withdrawn ? undefined : resourceFile(resource, content.url, document.baseURI, page);
  return { file, source };
}

function line(title: string, lines: readonly unknown[]): unknown {
  if (lines.length === 0) return nothing;
  return html`<p class="related">
    <strong>${title}:</strong> ${lines.map((line, index) => [index ? ' · ' : '', line])}
  </p>`;
}
