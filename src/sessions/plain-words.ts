/**
 * A text of the content as an e-mail or a calendar can have it: without markup, with dashes for lists and addresses
 * after what was a link.
 */
export function plainWords(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\(\s*<?([^\s)>]*)>?[^)]*\)/g, linkWords)
    .replace(/^ {0,3}(?:#{1,6}|>)[ \t]+/gm, '')
    .replace(/^([ \t]*)[-+*][ \t]+/gm, '$1– ')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!])/g, '$1')
    .trim();
}

function linkWords(_: string, words: string, address: string): string {
  return /^https?:/.test(address) && address !== words ? `${words} (${address})` : words;
}
