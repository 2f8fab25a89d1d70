function clock(seconds) {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const thousandths = Math.round((seconds - whole) * 1000);
  return `${parts.map((part) => String(part).padStart(2, '0')).join(':')}.${String(thousandths).padStart(3, '0')}`;
}

/** A WebVTT file of lines with `from`, `to` and `text`. */
export function captionFile(lines) {
  const cues = lines.map(
    ({ from, to, text }, index) => `${index + 1}\n${clock(from)} --> ${clock(to)}\n${text}`,
  );
  return `${['WEBVTT', ...cues].join('\n\n')}\n`;
}
