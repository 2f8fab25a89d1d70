import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mustRun } from '../films/must-run.mjs';
import { normalised, sayLine } from '../films/speech.mjs';
import { root } from '../machine/project.mjs';
import { bookletText } from './booklets.mjs';
import { mark } from './mark.mjs';
import { firstPart } from './prose.mjs';

/** What is read aloud, paragraph by paragraph: what it is, and then the first part of the first booklet. */
export function spoken() {
  const [title] = bookletText('temahefte-1').split('\n');
  return [`${title.replace('# ', '')}, første del.`, mark, ...firstPart(bookletText('temahefte-1'))];
}

/** The same as a text to read, for the content file. */
export function transcript() {
  return spoken().join('\n\n');
}

// A listener needs a moment between two sentences, and a longer one between two paragraphs.
const afterSentence = 0.45;
const afterParagraph = 0.9;

/** Sentences with the rest that follows each. */
function linesOf(paragraphs) {
  return paragraphs.flatMap((paragraph) => {
    const sentences = paragraph.split(/(?<=[.!?])\s+/);
    return sentences.map((text, at) => ({
      text,
      rest: at === sentences.length - 1 ? afterParagraph : afterSentence,
    }));
  });
}

/** Reads the first part of the first booklet aloud. What is made on the way stays in .cache/materials/. */
export async function readAloud() {
  const out = path.join(root, '.cache/materials');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const pieces = [];
  for (const [at, { text, rest }] of linesOf(spoken()).entries()) {
    const said = path.join(out, `said-${at}.wav`);
    const piece = path.join(out, `piece-${at}.wav`);
    await sayLine(text, said);
    await mustRun('ffmpeg', ['-v', 'error', '-y', '-i', said, '-af', `apad=pad_dur=${rest}`, piece]);
    pieces.push(`file '${piece}'`);
  }
  const list = path.join(out, 'pieces.txt');
  const whole = path.join(out, 'whole.wav');
  const finished = path.join(out, 'finished.wav');
  const file = path.join(out, 'finished.mp3');
  writeFileSync(list, pieces.join('\n'));
  await mustRun('ffmpeg', ['-v', 'error', '-y', '-f', 'concat', '-safe', 0, '-i', list, whole]);
  await normalised(whole, finished);
  await mustRun('ffmpeg', [
    ...['-v', 'error', '-y', '-i', finished, '-ar', 24_000, '-ac', 1, '-c:a', 'libmp3lame', '-b:a', '32k'],
    // Without the hour and the version of the program, which would be another each time.
    ...['-map_metadata', -1, '-fflags', '+bitexact', '-flags:a', '+bitexact'],
    ...[
      '-metadata',
      `title=${spoken()[0]}`,
      '-metadata',
      `comment=${mark}`,
      '-metadata',
      'language=nob',
      file,
    ],
  ]);
  return readFileSync(file);
}
