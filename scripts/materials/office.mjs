import { madeOn, mark } from './mark.mjs';
import { escaped } from './prose.mjs';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const schemas = 'http://schemas.openxmlformats.org';
export const officeNamespaces = `xmlns:r="${schemas}/officeDocument/2006/relationships"`;

/** What is in which file of the package (ECMA-376, part 2). */
export function contentTypes(overrides) {
  const parts = Object.entries(overrides).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `${declaration}<Types xmlns="${schemas}/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
${parts.join('\n')}
</Types>`;
}

/** Which other files a file belongs with; the id of each is its key. */
export function relations(targets) {
  const lines = Object.entries(targets).map(([id, [type, target]]) => {
    const name =
      type === 'core-properties'
        ? `${schemas}/package/2006/relationships/metadata`
        : `${schemas}/officeDocument/2006/relationships`;
    return `<Relationship Id="${id}" Type="${name}/${type}" Target="${target}"/>`;
  });
  return `${declaration}<Relationships xmlns="${schemas}/package/2006/relationships">
${lines.join('\n')}
</Relationships>`;
}

/** Title, language and dates, for whoever asks the file what it is. */
export function coreProperties(title) {
  const when = madeOn.toISOString().replace('.000', '');
  return `${declaration}<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${escaped(title)}</dc:title>
<dc:description>${escaped(mark)}</dc:description>
<dc:creator>Lindring</dc:creator>
<dc:language>nb-NO</dc:language>
<dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created>
<dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified>
</cp:coreProperties>`;
}
