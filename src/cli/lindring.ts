#!/usr/bin/env node
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commandMessages } from '../i18n/command.js';
import { toLanguage, type Language } from '../i18n/language.js';
import { runCheck } from './check-command.js';
import { runConvert } from './convert-command.js';
import { runDoctor } from './doctor-command.js';
import { runEmbed } from './embed-command.js';

const options = {
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  lang: { type: 'string' },
  out: { type: 'string' },
  only: { type: 'string', multiple: true },
  base: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** What the machine is set to: `nn_NO.UTF-8` is nynorsk; a machine that says nothing is read as Norwegian. */
function machineLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return toLanguage((LC_ALL || LC_MESSAGES || LANG || 'nb').replace(/^C(\.|$).*/, 'nb'));
}

function version(): string {
  return (createRequire(import.meta.url)('../../package.json') as { version: string }).version;
}

/** The tags of this version, as its manifest tells them. */
function ownTags(): Set<string> {
  const { modules } = createRequire(import.meta.url)('../../custom-elements.json') as {
    modules: { declarations?: { tagName?: string }[] }[];
  };
  return new Set(
    modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? [])),
  );
}

async function main(given: string[]): Promise<number> {
  const known = new Set(Object.keys(options).map((name) => `--${name}`));
  const wrong = given.find((each) => /^--/.test(each) && !known.has(each.split('=')[0] ?? ''));
  if (wrong) {
    console.error(commandMessages[machineLanguage()].unknownOption(wrong));
    return 2;
  }
  const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true, strict: false });
  const asked = typeof values.lang === 'string' ? values.lang : undefined;
  const language = asked === undefined ? machineLanguage() : toLanguage(asked);
  const words = commandMessages[language];
  if (asked !== undefined && !['nb', 'nn', 'en'].includes(asked)) {
    console.error(words.unknownLanguage(asked));
    return 2;
  }
  const [command, ...rest] = positionals;
  const isJson = values.json === true;
  if (values.version) console.log(version());
  else if (values.help || command === undefined) console.log(words.help);
  else if (command === 'check') {
    return runCheck({ files: rest, language, isJson, isStrict: values.strict === true });
  } else if (command === 'doctor') {
    return runDoctor({ addresses: rest, language, isJson, tags: ownTags() });
  } else if (command === 'convert') {
    const out = typeof values.out === 'string' ? values.out : undefined;
    return runConvert({ files: rest, out, language, isJson });
  } else if (command === 'embed') {
    const [out, base] = [values.out, values.base].map((each) =>
      typeof each === 'string' ? each : undefined,
    );
    const only = (values.only ?? []).filter((each) => typeof each === 'string');
    const cdn = fileURLToPath(new URL('../../cdn', import.meta.url));
    const pageLanguage = asked === undefined ? undefined : language;
    return runEmbed({ files: rest, out, base, only, language, pageLanguage, isJson, cdn });
  } else {
    console.error(words.unknownCommand(command));
    return 2;
  }
  return values.help || values.version ? 0 : 2;
}

process.exitCode = await main(process.argv.slice(2));
