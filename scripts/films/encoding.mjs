import path from 'node:path';
import { mustRun } from './must-run.mjs';

const framesASecond = 15;
const fade = 0.4;

/**
 * Lays the pictures after each other with soft changes, as a lossless film to encode from.
 *
 * @param {string[]} pictures a file for each shot
 * @param {{ start: number, seconds: number }[]} shots
 */
export async function joinPictures(pictures, shots, out) {
  const inputs = pictures.flatMap((file, index) => {
    // Each picture stays until the next has come all the way in.
    const isLast = index === pictures.length - 1;
    const seconds = shots[index].seconds + (isLast ? 0 : fade);
    return ['-loop', 1, '-framerate', framesASecond, '-t', seconds, '-i', file];
  });
  const changes = shots.slice(1).map(({ start }, index) => {
    const before = index === 0 ? '0' : `c${index}`;
    return `[${before}][${index + 1}]xfade=duration=${fade}:offset=${start}[c${index + 1}]`;
  });
  const film = path.join(out, 'film.mkv');
  await mustRun('ffmpeg', [
    ...['-v', 'error', '-y', ...inputs, '-filter_complex', changes.join(';')],
    ...['-map', `[c${changes.length}]`, '-c:v', 'libx264', '-qp', 0, '-preset', 'ultrafast', film],
  ]);
  return film;
}

// The same file from the same sources: no date and no name of the encoder's build.
const plain = ['-map_metadata', -1, '-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'];
// What stands still costs nothing, a keyframe does; players find their way from one ten seconds back at once.
const keyframes = ['-g', framesASecond * 10];
const colours = ['-vf', 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p'];
const named = ['colorspace', 'color_primaries', 'color_trc'].flatMap((name) => [`-${name}`, 'bt709']);

/** Writes the film as WebM (VP9, Opus) and MP4 (H.264, AAC); `sound` is left out for a silent one. */
export async function encode({ film, sound, seconds }, target) {
  const inputs = ['-v', 'error', '-y', '-i', film, ...(sound ? ['-i', sound] : [])];
  const shared = [...plain, ...colours, ...named, '-color_range', 'tv', ...keyframes, '-t', seconds];
  const speech = (codec, rate, more = []) =>
    sound ? ['-c:a', codec, '-b:a', rate, '-ac', 1, ...more] : ['-an'];
  await mustRun('ffmpeg', [
    ...[...inputs, ...shared, '-c:v', 'libvpx-vp9', '-crf', 44, '-b:v', 0, '-row-mt', 1, '-cpu-used', 3],
    ...[...speech('libopus', '24k', ['-application', 'voip']), '-cues_to_front', 1, `${target}.webm`],
  ]);
  await mustRun('ffmpeg', [
    ...[...inputs, ...shared, '-c:v', 'libx264', '-profile:v', 'high', '-level', '3.1', '-crf', 30],
    ...['-preset', 'slow', '-tune', 'animation', ...speech('aac', '40k'), '-movflags', '+faststart'],
    `${target}.mp4`,
  ]);
}

/** Writes the still that stands for the film until it plays. */
export async function encodePoster(picture, file) {
  const quality = ['-c:v', 'libwebp', '-quality', 72, '-compression_level', 6, '-preset', 'drawing'];
  await mustRun('ffmpeg', ['-v', 'error', '-y', '-i', picture, ...quality, file]);
}
