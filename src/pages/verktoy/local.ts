import { render } from 'lit';
import type { ContentIssue } from '../../content/errors.js';
import type { Raw } from '../../content/overlay/place.js';
import { dayOf } from '../../i18n/dates.js';
import { localFormMessages } from '../../i18n/local-form.js';
import type { Reading } from '../../i18n/pick.js';
import { download } from '../../parts/download.js';
import { hidePlaces } from './local-places.js';
import {
  formOf,
  isInForm,
  issuesIn,
  newForm,
  overlayIn,
  overlayOf,
  withEntry,
  withField,
  withHead,
  withHidden,
  withoutEntry,
  withoutHidden,
  type LocalForm,
} from './local.model.js';
import { localFileName, renderLocal } from './local-view.js';
import { sentenceOf, type LocalActs } from './local-fields.js';
import type { Mount } from './state.js';

/** «Lokal tilpasning»: a form that writes an overlay, and opens one again. */
export const mountLocal: Mount = (place, state) => {
  const { language } = state;
  const words = localFormMessages[language];
  let form: LocalForm = newForm(dayOf(new Date()));
  let openings = 0;
  let status = '';
  // Nobody is told of fields they have not come to.
  let isChecked = false;
  let choices: { readonly of: Raw; readonly places: ReturnType<typeof hidePlaces> } | undefined;

  const readingOf = (content: Raw): Reading => ({
    language,
    fileLanguage: String(content['language'] ?? 'nb'),
  });
  const made = (content: Raw): Raw => overlayOf(form, String(content['id']), readingOf(content));
  const faultsIn = (content: Raw): readonly ContentIssue[] => issuesIn(made(content), content);

  function show(): void {
    const { opened } = state;
    const content = opened?.isSound ? opened.raw : undefined;
    if (content && choices?.of !== content)
      choices = { of: content, places: hidePlaces(content, readingOf(content)) };
    const all = content ? faultsIn(content) : [];
    const issues = isChecked ? all : all.filter((issue) => !isInForm(issue));
    const view = { opened, content, places: choices?.places, form, issues, status, openings, language };
    render(renderLocal(view, acts), place);
  }

  /** Shows the form as it has become, tells it, and leaves the keyboard at the place. */
  function change(next: LocalForm, told: string, focus?: string): void {
    form = next;
    status = told;
    show();
    if (focus) place.querySelector<HTMLElement>(focus)?.focus();
  }

  const acts: LocalActs = {
    head: (name, value) => change(withHead(form, name, value), ''),
    field: (key, name, value) => change(withField(form, key, name, value), ''),
    add() {
      const next = withEntry(form, dayOf(new Date()));
      change(next, words.added(next.entries.length), `#local-${form.nextKey}-title`);
    },
    remove(key) {
      const at = form.entries.findIndex((each) => each.key === key);
      const next = withoutEntry(form, key);
      const near = next.entries[at] ?? next.entries.at(-1);
      change(next, words.removed(next.entries.length), near ? `#local-${near.key}-remove` : '#local-add');
    },
    hide(chosen) {
      if (!chosen) return change(form, words.nothingChosen, '#local-hide');
      const next = withHidden(form, chosen);
      change(next, words.hidden(next.hidden.length), '#local-hide');
    },
    showAgain(at) {
      const next = withoutHidden(form, at);
      const near = Math.min(at, next.hidden.length - 1);
      change(next, words.hidden(next.hidden.length), near < 0 ? '#local-hide' : `#local-again-${near}`);
    },
    async open(file) {
      const found = overlayIn(await file.text(), file.name);
      if (Array.isArray(found)) {
        const why = (found as readonly ContentIssue[]).map((issue) => sentenceOf(issue, language));
        return change(form, [words.notRead(file.name), ...why].join(' '));
      }
      const overlay = found as Raw;
      const content = state.opened?.raw ?? {};
      const other = overlay['for'] === content['id'] ? undefined : overlay['for'];
      openings += 1;
      isChecked = true;
      change(
        formOf(overlay, readingOf(content)),
        typeof other === 'string' ? words.openedOther(file.name, other) : words.opened(file.name),
      );
    },
    download() {
      const content = state.opened?.raw;
      if (!content) return;
      isChecked = true;
      const faults = faultsIn(content).filter(isInForm);
      if (faults.length > 0)
        return change(form, words.mendFirst(faults.length), '#local-form [aria-invalid="true"]');
      const text = `${JSON.stringify(made(content), null, 2)}\n`;
      download(place.ownerDocument, localFileName, text, 'application/json');
      change(form, words.made(localFileName));
    },
  };

  state.onChange(show);
  show();
};
