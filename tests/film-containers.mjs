// Reads what a film file says of itself: just enough of the two containers to know that a player will believe it.

// Boxes of an MP4 that hold boxes; what else they begin with has a fixed length.
const boxesWithin = {
  moov: 0,
  trak: 0,
  mdia: 0,
  minf: 0,
  stbl: 0,
  stsd: 8,
  avc1: 78,
};

function* boxesOf(bytes, from = 0, to = bytes.length) {
  for (let at = from; at + 8 <= to;) {
    const size = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (size < 8 || at + size > to) throw new Error(`${type} is damaged`);
    yield { type, from: at + 8, to: at + size };
    if (type in boxesWithin) yield* boxesOf(bytes, at + 8 + boxesWithin[type], at + size);
    at += size;
  }
}

function mp4(bytes) {
  const boxes = [...boxesOf(bytes)];
  const order = boxes.map(({ type }) => type);
  const { from } = boxes.find(({ type }) => type === 'mvhd');
  const profile = boxes.find(({ type }) => type === 'avcC');
  const codecs = order.filter((type) => type === 'avc1' || type === 'mp4a');
  return {
    container: 'video/mp4',
    seconds: bytes.readUInt32BE(from + 16) / bytes.readUInt32BE(from + 12),
    // `avc1.64001f`: the three bytes of profile and level, which a page's `type` must promise.
    codecs: codecs.map((type) =>
      type === 'avc1' ? `avc1.${bytes.toString('hex', profile.from + 1, profile.from + 4)}` : 'mp4a.40.2',
    ),
    isReadyFromTheStart: order.indexOf('moov') < order.indexOf('mdat'),
  };
}

const elements = { docType: 0x4282, segment: 0x18538067, cluster: 0x1f43b675, cues: 0x1c53bb6b };
// Elements of a WebM that hold elements: EBML, Segment, Info, Tracks, TrackEntry.
const within = new Set([0x1a45dfa3, elements.segment, 0x1549a966, 0x1654ae6b, 0xae]);

function widthAt(bytes, at) {
  return Math.clz32(bytes[at]) - 23;
}

function* elementsOf(bytes, start = 0, to = bytes.length) {
  for (let at = start; at < to;) {
    const idWidth = widthAt(bytes, at);
    const id = bytes.readUIntBE(at, idWidth);
    const sizeAt = at + idWidth;
    const sizeWidth = widthAt(bytes, sizeAt);
    const size = Number(
      BigInt(`0x${bytes.toString('hex', sizeAt, sizeAt + sizeWidth)}`) & ((1n << BigInt(7 * sizeWidth)) - 1n),
    );
    const from = sizeAt + sizeWidth;
    if (from + size > to) throw new Error(`element ${id.toString(16)} is damaged`);
    yield { id, from, to: from + size };
    if (within.has(id)) yield* elementsOf(bytes, from, from + size);
    at = from + size;
  }
}

function webm(bytes) {
  const all = [...elementsOf(bytes)];
  const textsOf = (wanted) =>
    all.filter(({ id }) => id === wanted).map(({ from, to }) => bytes.toString('latin1', from, to));
  const duration = all.find(({ id }) => id === 0x4489);
  const scale = all.find(({ id }) => id === 0x2ad7b1);
  const ticks =
    duration.to - duration.from === 8 ? bytes.readDoubleBE(duration.from) : bytes.readFloatBE(duration.from);
  const names = { V_VP9: 'vp9', A_OPUS: 'opus' };
  const order = all.map(({ id }) => id);
  return {
    container: `video/${textsOf(elements.docType)[0]}`,
    seconds: (ticks * bytes.readUIntBE(scale.from, scale.to - scale.from)) / 1e9,
    codecs: textsOf(0x86).map((codec) => names[codec] ?? codec),
    // The list of places to jump to before the pictures, or a player must first ask for the end.
    isReadyFromTheStart:
      order.includes(elements.cues) && order.indexOf(elements.cues) < order.indexOf(elements.cluster),
  };
}

/**
 * What kind of film the bytes are, whatever the file is called.
 *
 * @param {Buffer} bytes
 * @returns {{ container: string, seconds: number, codecs: string[], isReadyFromTheStart: boolean }}
 * @throws {Error} when they are neither WebM nor MP4, or are damaged
 */
export function readContainer(bytes) {
  if (bytes.readUInt32BE(0) === 0x1a45dfa3) return webm(bytes);
  if (bytes.toString('latin1', 4, 8) === 'ftyp') return mp4(bytes);
  throw new Error('neither WebM nor MP4');
}
