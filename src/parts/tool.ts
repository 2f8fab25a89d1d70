import { html } from 'lit';
import { warnOnce } from '../guest/warn.js';
import type { Language } from '../i18n/language.js';
import { toolMessages } from '../i18n/tools.js';
import { ask } from './ask.js';

/**
 * Fetches the code a press asks for, and uses it. When it does not come the reader is told in a dialog, the webmaster
 * in one line, and nothing is used: the same press tries again.
 */
export async function withTool<Tool>(
  place: HTMLElement,
  language: Language,
  fetching: () => Promise<Tool>,
  use: (tool: Tool) => unknown,
): Promise<void> {
  let tool: Tool;
  try {
    tool = await fetching();
  } catch (error) {
    warnOnce(
      `Koden til et verktøy i <${place.localName}> kunne ikke lastes. La filene «extra-….js» ligge ved siden ` +
        `av lindring.js, og mappen «chunks» ved siden av loader.js. ${String(error)}`,
    );
    const { title, missing, close } = toolMessages[language];
    await ask(place, {
      title,
      language,
      body: html`<p>${missing}</p>`,
      buttons: [{ value: '', label: close }],
    });
    return;
  }
  await use(tool);
}
