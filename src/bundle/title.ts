import type { ContentFile } from '../content/content-file.js';
import { programmes } from '../content/schema/programme.js';
import type { Language } from '../i18n/language.js';
import { pick, type AnyText } from '../i18n/pick.js';

/** What a booklet is called: by what was chosen, else by its file. */
export function titleOf(content: ContentFile, title: AnyText | undefined, language: Language): string {
  const text = title ?? content.head.title;
  return text === undefined ? content.head.id : pick(text, { language, fileLanguage: content.language }).text;
}

/** The subtitle of the programme, where the file is about one; no line otherwise. */
export function subtitleOf(content: ContentFile, language: Language): string[] {
  const [programme, ...others] = content.list(programmes).items;
  if (!programme?.subtitle || others.length > 0) return [];
  return [pick(programme.subtitle, { language, fileLanguage: content.language }).text];
}
