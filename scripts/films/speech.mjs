import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mustRun } from './must-run.mjs';
import { root } from '../machine/project.mjs';

const wordsAMinute = 132;
// A caption that stays a moment after the voice is easier to read; much longer, and it belongs to nothing.
const longestRest = 0.8;

// The synthesiser is thin below and sharp above; this takes the edge off, lets the quiet ends of words through and
// gives it a small room. The last filter brings it to the loudness that web players expect.
const sound = [
  'highpass=f=75',
  'equalizer=f=180:t=q:w=1:g=3',
  'equalizer=f=3200:t=q:w=1.2:g=-4',
  'lowpass=f=8500',
  'acompressor=threshold=-22dB:ratio=2.5:attack=8:release=160',
  'aecho=0.9:0.7:23|41:0.10|0.06',
];
const loudness = 'I=-16:TP=-1.5:LRA=7';

/** The words as the Norwegian voice must have them to say them as people do. */
function asSaid(text) {
  const words = JSON.parse(readFileSync(path.join(root, 'scripts/films/pronunciation.nb.json'), 'utf8'));
  return text.replace(/\p{L}+/gu, (word) => words[word.toLowerCase()] ?? word);
}

async function lengthOf(file) {
  const asked = ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', file];
  return Number(await mustRun('ffprobe', asked));
}

/** Reads one line aloud into a file, without the silence before and after. Gives its seconds. */
export async function sayLine(text, file) {
  const words = `${file}.txt`;
  const raw = `${file}.raw.wav`;
  writeFileSync(words, asSaid(text));
  await mustRun('espeak-ng', ['-v', 'nb', '-s', wordsAMinute, '-p', 38, '-g', 2, '-f', words, '-w', raw]);
  const trim = 'silenceremove=start_periods=1:start_threshold=-50dB';
  await mustRun('ffmpeg', ['-v', 'error', '-y', '-i', raw, '-af', `${trim},areverse,${trim},areverse`, file]);
  return lengthOf(file);
}

function faultOf({ text, from, to }, length) {
  const room = to - from;
  if (length <= room && room - length <= longestRest) return [];
  return [`«${text}» is said in ${length.toFixed(2)} s, but film.json has it last ${room.toFixed(2)} s`];
}

/** Gives a voice its room and the loudness of the web. */
export async function normalised(input, output) {
  const chain = sound.join();
  const measured = await mustRun('ffmpeg', [
    ...['-hide_banner', '-i', input, '-af', `${chain},loudnorm=${loudness}:print_format=json`],
    ...['-f', 'null', '-'],
  ]);
  const told = JSON.parse(measured.slice(measured.lastIndexOf('{'), measured.lastIndexOf('}') + 1));
  const known = `measured_I=${told.input_i}:measured_TP=${told.input_tp}:measured_LRA=${told.input_lra}`;
  const second = `loudnorm=${loudness}:${known}:measured_thresh=${told.input_thresh}:linear=true`;
  await mustRun('ffmpeg', [
    ...['-v', 'error', '-y', '-i', input, '-af', `${chain},${second}`, '-ar', 48000, '-ac', 1, output],
  ]);
}

/**
 * Reads the lines of a film aloud into one sound file as long as the film.
 *
 * @param {{ from: number, to: number, text: string }[]} lines
 * @param {number} seconds how long the film lasts
 * @param {string} out the folder to write in
 * @returns {Promise<string>} the file
 * @throws {Error} when a line is not said in the time `film.json` gives it: the captions would be wrong
 */
export async function speak(lines, seconds, out) {
  const said = [];
  const faults = [];
  for (const [index, line] of lines.entries()) {
    const file = path.join(out, `line-${index}.wav`);
    faults.push(...faultOf(line, await sayLine(line.text, file)));
    said.push(file);
  }
  if (faults.length) throw new Error(faults.join('\n'));
  const delays = lines.map(({ from }, index) => `[${index}]adelay=${Math.round(from * 1000)}[l${index}]`);
  const mix = `${lines.map((_, index) => `[l${index}]`).join('')}amix=inputs=${lines.length}:normalize=0`;
  const whole = path.join(out, 'speech.wav');
  await mustRun('ffmpeg', [
    ...['-v', 'error', '-y', ...said.flatMap((file) => ['-i', file])],
    ...[
      '-filter_complex',
      `${delays.join(';')};${mix},apad=whole_dur=${seconds},atrim=end=${seconds}`,
      whole,
    ],
  ]);
  const finished = path.join(out, 'speech-normalised.wav');
  await normalised(whole, finished);
  return finished;
}
