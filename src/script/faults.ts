import { closest } from '../content/closest.js';
import { warnOnce } from '../guest/warn.js';
import { pageLanguage } from '../i18n/language.js';
import { scriptLineMessages, type ScriptLineSentences } from '../i18n/script-line.js';
import { attributesOf, tags } from './known.js';
import { nearTag } from './near-tag.model.js';
import type { ScriptFault } from './fault.js';

function sentenceFor(fault: ScriptFault, words: ScriptLineSentences): string | undefined {
  switch (fault.code) {
    case 'unknownTag':
      return words.unknownTag(fault.written, closest(fault.written, tags));
    case 'unknownAttribute': {
      const meant = closest(fault.written, attributesOf(fault.tag));
      return meant && words.misspelt(fault.written, meant);
    }
    case 'unknownElement': {
      const meant = nearTag(fault.written, fault.prefix);
      return meant && words.unknownElement(fault.written, meant);
    }
    case 'noChooser':
      return words.noChooser(fault.tag, fault.attribute);
    default:
      return words[fault.code](fault.written);
  }
}

/** Tells the webmaster, in the language of the page. What is not near anything of ours is left unsaid. */
export function tellFault(fault: ScriptFault): void {
  const sentence = sentenceFor(fault, scriptLineMessages[pageLanguage(document)]);
  if (sentence) warnOnce(sentence);
}
