import { mark } from './mark.mjs';
import { contentTypes, coreProperties, declaration, officeNamespaces, relations } from './office.mjs';
import { escaped } from './prose.mjs';
import { zipOf } from './zip.mjs';

const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ${officeNamespaces}`;
const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Words, with what is to be filled in marked as such: «[sted]». */
function runs(text) {
  return text
    .split(/(\[[^\]]+\])/)
    .filter(Boolean)
    .map((part) => {
      const style = part.startsWith('[') ? '<w:rPr><w:highlight w:val="yellow"/></w:rPr>' : '';
      return `<w:r>${style}<w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`;
    })
    .join('');
}

function paragraph({ style, text }) {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs(text)}</w:p>`;
}

/** A table with its first row repeated on every page, and empty rows to write in. */
function table({ columns, rows, label }) {
  const cell = (width, inner, shade = '') =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${inner}</w:tc>`;
  const heads = columns.map(({ title, width }) =>
    cell(width, paragraph({ style: 'TableHead', text: title }), '<w:shd w:val="clear" w:fill="DDECE9"/>'),
  );
  const lines = Array.from({ length: rows }, (_, at) => {
    const cells = columns.map(({ width }, column) =>
      cell(width, paragraph({ style: 'TableText', text: column === 0 ? `${at + 1}` : '' })),
    );
    return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="620" w:hRule="atLeast"/></w:trPr>${cells.join('')}</w:tr>`;
  });
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="857D70"/>`,
  );
  const widths = columns.map(({ width }) => `<w:gridCol w:w="${width}"/>`);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${edges.join('')}</w:tblBorders>
<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>
<w:tblCaption w:val="${escaped(label)}"/></w:tblPr>
<w:tblGrid>${widths.join('')}</w:tblGrid>
<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads.join('')}</w:tr>
${lines.join('\n')}</w:tbl>`;
}

const style = (id, name, paragraphs, letters, based = 'Normal') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${
    id === 'Normal' ? '' : `<w:basedOn w:val="${based}"/>`
  }<w:qFormat/><w:pPr>${paragraphs}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;

const green = '<w:color w:val="1D5A55"/>';
const styles = `${declaration}<w:styles ${namespaces}>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>
<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="nb-NO" w:eastAsia="nb-NO" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
${[
  style('Normal', 'Normal', '', ''),
  style('Title', 'Title', '<w:spacing w:before="360" w:after="120"/>', `<w:b/>${green}<w:sz w:val="56"/>`),
  style('Subtitle', 'Subtitle', '<w:spacing w:after="360"/>', '<w:color w:val="4A585E"/><w:sz w:val="28"/>'),
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/>',
    `<w:b/>${green}<w:sz w:val="30"/>`,
  ),
  style('ListBullet', 'List Bullet', '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>', ''),
  style(
    'TableHead',
    'Table Head',
    '<w:keepNext/><w:spacing w:before="40" w:after="40"/>',
    '<w:b/><w:sz w:val="20"/>',
  ),
  style('TableText', 'Table Text', '<w:spacing w:before="40" w:after="40"/>', '<w:sz w:val="20"/>'),
  style('Footer', 'footer', '<w:spacing w:after="0"/>', '<w:color w:val="4A585E"/><w:sz w:val="16"/>'),
].join('\n')}
</w:styles>`;

const numbering = `${declaration}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="357" w:hanging="357"/></w:pPr></w:lvl>
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const footer = `${declaration}<w:ftr ${namespaces}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${runs(mark)}</w:p></w:ftr>`;

/**
 * A document to go on writing in, with the mark at the foot of every page.
 *
 * @param {{ title: string, isWide?: boolean, blocks: object[] }} document
 * @returns {Buffer}
 */
export function docxOf({ title, isWide, blocks }) {
  const [width, height] = isWide ? [16838, 11906] : [11906, 16838];
  const body = blocks.map((block) => (block.columns ? table(block) : paragraph(block)));
  return zipOf({
    '[Content_Types].xml': contentTypes({
      'word/document.xml': `${kind}.document.main+xml`,
      'word/styles.xml': `${kind}.styles+xml`,
      'word/numbering.xml': `${kind}.numbering+xml`,
      'word/footer1.xml': `${kind}.footer+xml`,
      'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    }),
    '_rels/.rels': relations({
      rId1: ['officeDocument', 'word/document.xml'],
      rId2: ['core-properties', 'docProps/core.xml'],
    }),
    'docProps/core.xml': coreProperties(title),
    'word/_rels/document.xml.rels': relations({
      rId1: ['styles', 'styles.xml'],
      rId2: ['numbering', 'numbering.xml'],
      rId3: ['footer', 'footer1.xml'],
    }),
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>
${body.join('\n')}
<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="${width}" w:h="${height}"${isWide ? ' w:orient="landscape"' : ''}/>
<w:pgMar w:top="1134" w:right="1247" w:bottom="1134" w:left="1247" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>
</w:body></w:document>`,
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/footer1.xml': footer,
  });
}
