import { mark } from './mark.mjs';
import { contentTypes, coreProperties, declaration, officeNamespaces, relations } from './office.mjs';
import { escaped } from './prose.mjs';
import { theme } from './pptx-theme.mjs';
import { zipOf } from './zip.mjs';

const namespaces = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ${officeNamespaces} xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const kind = 'application/vnd.openxmlformats-officedocument.presentationml';

// A slide of 16:9, in the unit of the format: 360 000 to a centimetre.
const wide = 12_192_000;
const high = 6_858_000;

const places = {
  title: { name: 'Tittel', type: 'type="title"', box: [838_200, 620_000, 10_515_600, 1_100_000] },
  body: { name: 'Tekst', type: 'type="body" idx="1"', box: [838_200, 1_900_000, 10_515_600, 3_900_000] },
  footer: {
    name: 'Merke',
    type: 'type="ftr" sz="quarter" idx="11"',
    box: [838_200, 6_280_000, 9_000_000, 365_000],
  },
};

function shape(place, id, paragraphs, isOnMaster) {
  const { name, type, box } = places[place];
  const [x, y, w, h] = box;
  const where = isOnMaster
    ? `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
    : '';
  const letters = isOnMaster && place === 'footer' ? footerLetters : '<a:lstStyle/>';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr>
<p:spPr>${where}</p:spPr><p:txBody><a:bodyPr${isOnMaster ? ' lIns="0" anchor="' + (place === 'title' ? 'b' : 't') + '"><a:normAutofit/></a:bodyPr>' : '/>'}${letters}${paragraphs}</p:txBody></p:sp>`;
}

const footerLetters =
  '<a:lstStyle><a:lvl1pPr algn="l"><a:defRPr sz="1100"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>';

function said(lines) {
  return lines
    .map((line) => `<a:p><a:r><a:rPr lang="nb-NO"/><a:t>${escaped(line)}</a:t></a:r></a:p>`)
    .join('');
}

function tree(shapes) {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>
${shapes.join('\n')}</p:spTree>`;
}

const allPlaces = (isOnMaster) => [
  shape('title', 2, said(['Tittel']), isOnMaster),
  shape('body', 3, said(['Tekst']), isOnMaster),
  shape('footer', 4, said([mark]), isOnMaster),
];

const level = (size, bullet, color) =>
  `<a:lvl1pPr marL="${bullet ? 342_900 : 0}" indent="${bullet ? -342_900 : 0}" algn="l" defTabSz="914400"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${bullet ? 1000 : 0}"/></a:spcBef>${
    bullet ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>'
  }<a:defRPr sz="${size}" kern="1200"><a:solidFill><a:schemeClr val="${color}"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;

const master = `${declaration}<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree(allPlaces(true))}</p:cSld>
<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>
<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>
<p:txStyles><p:titleStyle>${level(4000, false, 'accent1')}</p:titleStyle><p:bodyStyle>${level(2400, true, 'tx1')}</p:bodyStyle><p:otherStyle>${level(1800, false, 'tx1')}</p:otherStyle></p:txStyles></p:sldMaster>`;

const layout = `${declaration}<p:sldLayout ${namespaces} type="obj" preserve="1"><p:cSld name="Tittel og tekst">${tree(allPlaces(false))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

function slide({ title, lines }) {
  const shapes = [
    shape('title', 2, said([title])),
    shape('body', 3, said(lines)),
    shape('footer', 4, said([mark])),
  ];
  return `${declaration}<p:sld ${namespaces}><p:cSld>${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/**
 * A presentation to go on working with, with the mark on every slide.
 *
 * @param {{ title: string, slides: { title: string, lines: string[] }[] }} presentation
 * @returns {Buffer}
 */
export function pptxOf({ title, slides }) {
  const names = slides.map((_, at) => `slide${at + 1}.xml`);
  const perSlide = (draw) => Object.fromEntries(names.map((name, at) => draw(name, at)));
  const listed = names.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 3}"/>`);
  return zipOf({
    '[Content_Types].xml': contentTypes({
      'ppt/presentation.xml': `${kind}.presentation.main+xml`,
      'ppt/slideMasters/slideMaster1.xml': `${kind}.slideMaster+xml`,
      'ppt/slideLayouts/slideLayout1.xml': `${kind}.slideLayout+xml`,
      'ppt/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
      ...perSlide((name) => [`ppt/slides/${name}`, `${kind}.slide+xml`]),
      'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    }),
    '_rels/.rels': relations({
      rId1: ['officeDocument', 'ppt/presentation.xml'],
      rId2: ['core-properties', 'docProps/core.xml'],
    }),
    'docProps/core.xml': coreProperties(title),
    'ppt/_rels/presentation.xml.rels': relations({
      rId1: ['slideMaster', 'slideMasters/slideMaster1.xml'],
      rId2: ['theme', 'theme/theme1.xml'],
      ...perSlide((name, at) => [`rId${at + 3}`, ['slide', `slides/${name}`]]),
    }),
    'ppt/presentation.xml': `${declaration}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>
<p:sldIdLst>${listed.join('')}</p:sldIdLst><p:sldSz cx="${wide}" cy="${high}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/slideMasters/slideMaster1.xml': master,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations({
      rId1: ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      rId2: ['theme', '../theme/theme1.xml'],
    }),
    'ppt/slideLayouts/slideLayout1.xml': layout,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations({
      rId1: ['slideMaster', '../slideMasters/slideMaster1.xml'],
    }),
    'ppt/theme/theme1.xml': theme,
    ...perSlide((name, at) => [`ppt/slides/${name}`, slide(slides[at])]),
    ...perSlide((name) => [
      `ppt/slides/_rels/${name}.rels`,
      relations({ rId1: ['slideLayout', '../slideLayouts/slideLayout1.xml'] }),
    ]),
  });
}
