// Holds the templates of src/ to lit-analyzer's strict rules, but for HTML that is newer than what it knows.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, root } from './machine/project.mjs';
import { runTool } from './machine/run.mjs';

// It has no comment that says "this one is right": what is right although it says otherwise stands here.
const newerHtml = [
  { message: /^The 'hidden' attribute is of boolean type/, line: /\bhidden=.*\buntil-found\b/ },
  { message: /^Unknown attribute 'writingsuggestions'/, line: /\bwritingsuggestions="false"/ },
];

// An element inside another is defined when it is first needed, and not imported by the file that draws it.
const definedLater = /^Missing import for <(case-card|film-card|reflection-prompt)>/;

function isNewerHtml(file, number, text) {
  const line = readFileSync(path.join(root, file), 'utf8').split('\n')[number - 1] ?? '';
  return newerHtml.some((known) => known.message.test(text) && known.line.test(line));
}

/** The problems in a report of lit-analyzer's `list` format, as `file:line:column: message`. */
function problemsIn(report) {
  const problems = [];
  let file = '';
  for (const text of report.split('\n')) {
    if (text.startsWith('./')) file = text.trim();
    const [, line, column, message] = text.match(/^\s*(\d+):(\d+)\s+(?:error|warning)\s+(.*)$/) ?? [];
    if (!line || definedLater.test(message) || isNewerHtml(file, Number(line), message)) continue;
    problems.push(`${file.slice(2)}:${line}:${column}: ${message}`);
  }
  return problems;
}

async function check() {
  if (!filesUnder('src').some((file) => file.endsWith('.ts'))) return 0;
  const { code, output } = await runTool('@jackolope/lit-analyzer/cli.mjs', [
    ...['--strict', '--maxWarnings', '0', '--noColor', '--format', 'list'],
    // It takes each piece of CSS for a whole sheet; ours are put together from declarations too.
    ...['--rules.no-invalid-css', 'off', 'src/**/*.ts'],
  ]);
  const problems = problemsIn(output);
  problems.forEach((problem) => console.error(problem));
  // It may have failed in another way than by finding something.
  const isReport = /\d+ problems? in \d+ files?/.test(output);
  if (code !== 0 && !isReport) console.error(output);
  return problems.length > 0 || (code !== 0 && !isReport) ? 1 : 0;
}

process.exitCode = await check();
