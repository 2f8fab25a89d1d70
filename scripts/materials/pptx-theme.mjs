import { declaration } from './office.mjs';

const colors = {
  dk1: '1E2B30',
  lt1: 'FBF8F3',
  dk2: '4A585E',
  lt2: 'F3EEE6',
  accent1: '1D5A55',
  accent2: '9A4219',
  accent3: '2A6848',
  accent4: '7D5200',
  accent5: '98203A',
  accent6: '857D70',
  hlink: '1D5A55',
  folHlink: '4A585E',
};

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
const three = (draw) => [1, 2, 3].map(draw).join('');
const font = (name) =>
  `<a:${name}Font><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}Font>`;

/** Our colours, and of the rest the least the format will have. */
export const theme = `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Lindring"><a:themeElements>
<a:clrScheme name="Lindring">${Object.entries(colors)
  .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
  .join('')}</a:clrScheme>
<a:fontScheme name="Lindring">${font('major')}${font('minor')}</a:fontScheme>
<a:fmtScheme name="Lindring"><a:fillStyleLst>${three(() => fill)}</a:fillStyleLst><a:lnStyleLst>${three((width) => line(width * 6350))}</a:lnStyleLst><a:effectStyleLst>${three(() => '<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${three(() => fill)}</a:bgFillStyleLst></a:fmtScheme>
</a:themeElements></a:theme>`;
