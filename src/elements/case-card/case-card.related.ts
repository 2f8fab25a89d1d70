import { html, nothing } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import type { CaseStudy } from '../../content/schema/case.js';
import { films } from '../../content/schema/film.js';
import { resources } from '../../content/schema/resource.js';
import { topics } from '../../content/schema/topic.js';
import { talkMessages } from '../../i18n/case-talk.js';
import type { Reading } from '../../i18n/pick.js';
import { said } from '../../parts/prose.js';

/** Films, topics and material of the same file that belong to the case. */
export function renderRelated(content: ContentFile, study: CaseStudy, reading: Reading): unknown {
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
  const resourceLines = places.flatMap((place) => {
    const found = content.list(resources).items.find((each) => each.id === place.resource);
    return found ? [[said(found.title, reading), place.page ? `, ${messages.page(place.page)}` : '']] : [];
  });
  return [
    line(messages.topics, topicLines),
    line(messages.films, filmLines),
    line(messages.resources, resourceLines),
  ];
}

function line(title: string, lines: readonly unknown[]): unknown {
  if (lines.length === 0) return nothing;
  return html`<p class="related">
    <strong>${title}:</strong> ${lines.map((line, index) => [index ? ' · ' : '', line])}
  </p>`;
}
