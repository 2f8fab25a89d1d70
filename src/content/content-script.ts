/*
 * A content file as a script, for systems that take `.js` and refuse `.json`, and for pages opened from disk, which may
 * run a script beside them and not read a file. The first and the last line make a script of the JSON between them, so
 * that anybody can make one by hand, and change the text in it.
 */

/**
 * Puts the content where a page that is about to ask for this file looks first (preload.ts): under the address of the
 * script, and under the same with `.json` and `.txt`, each also without its query. Runs in every browser we know, so in
 * the words of old ones. What it does not do is run anything of the content.
 */
const first =
  '/*lindring*/(function(content){' +
  'var script=document.currentScript;if(!script||!script.src)return;' +
  "var key=Symbol.for('lindring/preload/1'),held=globalThis[key]=globalThis[key]||new Map();" +
  'var give=function(){return Promise.resolve(new Response(JSON.stringify(content)))};' +
  "var address=script.src.split('#')[0];" +
  "[address,address.split('?')[0]].forEach(function(each){['js','json','txt'].forEach(function(end){" +
  "held.set(each.replace(/\\.js(?=$|\\?)/,'.'+end),give)})})" +
  '})(';
const last = ');';

/** A content file as a script; what is no JSON gives a script that does not run. */
export function asContentScript(json: string): string {
  return `${first}\n${json.replace(/^\ufeff/, '').trim()}\n${last}\n`;
}

/** The JSON in a text: without a byte order mark, and, of a content script, what is between its first line and its last. */
export function jsonIn(text: string): string {
  return text.replace(/^\ufeff|^\/\*lindring.*|\);\s*$/g, '');
}
