import { crc32, deflateRawSync } from 'node:zlib';
import { madeOn } from './mark.mjs';

// 1980 is year 0, and seconds come in twos: what MS-DOS could keep.
const day = ((madeOn.getUTCFullYear() - 1980) << 9) | ((madeOn.getUTCMonth() + 1) << 5) | madeOn.getUTCDate();
const time = madeOn.getUTCHours() << 11;
const namesInUtf8 = 0x0800;

/** Numbers of 2 or 4 bytes after one another, the lowest byte first. */
function packed(...fields) {
  const length = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const buffer = Buffer.alloc(length);
  let at = 0;
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/**
 * A ZIP file (APPNOTE 6.3), enough of it for the formats of office programs, which are some small files of XML each.
 * The same files give the same bytes.
 *
 * @param {Record<string, string>} files what stands where, in the order it is to lie
 * @returns {Buffer}
 */
export function zipOf(files) {
  const bodies = [];
  const listed = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const small = deflateRawSync(content, { level: 9 });
    const label = Buffer.from(name);
    const common = [
      [2, 20],
      [2, namesInUtf8],
      [2, 8],
      [2, time],
      [2, day],
      [4, crc32(content)],
      [4, small.length],
      [4, content.length],
      [2, label.length],
      [2, 0],
    ];
    const head = packed([4, 0x04034b50], ...common);
    bodies.push(head, label, small);
    listed.push(
      packed([4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      label,
    );
    offset += head.length + label.length + small.length;
  }
  const list = Buffer.concat(listed);
  const count = Object.keys(files).length;
  const end = packed(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, list.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...bodies, list, end]);
}
