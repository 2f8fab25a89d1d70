import { embedMessages } from '../i18n/embed.js';
import { toLanguage, type Language } from '../i18n/language.js';
import { reviewMessages } from '../i18n/review.js';
import { tellHeight } from './tell-height.js';

const languages = /^(nb|nn|en)$/;
const themes = /^(light|dark)$/;

/**
 * What an embed page does beside its element: reads `?lang=nn` and `?theme=dark`, tells the page around it how high it
 * is, and opens itself in a tab. Does nothing on any other page.
 *
 * @param script the script element that runs now
 */
export function startEmbedPage(script: HTMLOrSVGScriptElement | null): void {
  if (!(script instanceof HTMLElement) || script.dataset['lindringPage'] !== 'script') return;
  const page = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const [language = '', theme = ''] = [asked.get('lang') ?? '', asked.get('theme') ?? ''];
  if (languages.test(language)) speak(toLanguage(language));
  if (themes.test(theme)) page.dataset['theme'] = theme;
  const open = partOf('open');
  // In its own tab it is open already.
  if (parent === window) open?.remove();
  else {
    open?.addEventListener('click', onOpen);
    tellHeight();
  }
}

function partOf(name: string): HTMLElement | null {
  return document.querySelector(`[data-lindring-page="${name}"]`);
}

/** The readable text inside the element keeps its own `lang`; the element and the page's own words follow. */
function speak(language: Language): void {
  document.documentElement.lang = language;
  const { openInTab, newest } = embedMessages[language];
  const { patientNow } = reviewMessages[language];
  for (const [name, words] of Object.entries({ open: openInTab, newest, 'patient-now': patientNow })) {
    partOf(name)?.replaceChildren(words);
  }
}

/** A sandbox may refuse new tabs and tell nobody; then the address is there to copy. */
function onOpen(event: MouseEvent): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  // What was asked of this page is asked of the tab too.
  const address = location.href.split('#')[0] ?? link.href;
  if (!openTab(address)) giveAddress(link, address);
}

/** Whether the tab opened: one engine says no by an exception. */
function openTab(address: string): boolean {
  try {
    const tab = open(address, '_blank');
    if (tab) tab.opener = null;
    return !!tab;
  } catch {
    return false;
  }
}

function giveAddress(link: HTMLElement, address: string): void {
  const label = document.createElement('label');
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = address;
  label.append(embedMessages[toLanguage(document.documentElement.lang)].noTab, field);
  link.replaceWith(label);
  field.focus();
  field.select();
}
