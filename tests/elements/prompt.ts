import { html, type TemplateResult } from 'lit';
import '../../src/elements/reflection-prompt/define.js';
import type { ReflectionPromptElement } from '../../src/elements/reflection-prompt/reflection-prompt.js';
import { byText, dialogOf, readyWith, until, withContent } from '../fixtures.js';
import { sampleWith } from './kari.js';

/** A content file with a free question, a method, and Kari, whose questions have ids of their own. */
export function asking(change: object = {}): Record<string, unknown> {
  return {
    ...sampleWith({
      inBrief: ['Bor alene', 'Hjertesvikt', 'Naboen har nøkkel', 'En fjerde linje'],
      ...change,
    }),
    questions: [
      {
        id: 'fri',
        text: { nb: 'Hva tar du med deg?', nn: 'Kva tek du med deg?', en: 'What do you take with you?' },
        help: 'Tenk på én vakt.',
        minutes: 6,
      },
      { id: 'steg', text: 'Hva ville Kari sagt?', method: 'igp', origin: 'example' },
    ],
    methods: [
      {
        id: 'igp',
        title: 'IGP',
        steps: [
          { title: 'Individuelt', minutes: 3, for: 'alone' },
          { title: 'I gruppe', minutes: 5, help: 'En om gangen.', for: 'pairs' },
          { title: 'Plenum' },
        ],
      },
    ],
  };
}

/** The prompt of a page, once all that comes after its first content is there too. */
export async function promptIn(place: ParentNode): Promise<ReflectionPromptElement> {
  const prompt = place.querySelector('reflection-prompt')!;
  await prompt.updateComplete;
  const root = prompt.shadowRoot!;
  await until(() => !root.querySelector('article') || root.querySelector('.written, [part=withdrawn]'));
  await prompt.updateComplete;
  return prompt;
}

/** A page with a question. */
export async function ask(
  page: TemplateResult = html`<reflection-prompt question-id="fri"></reflection-prompt>`,
  file: Record<string, unknown> = asking(),
): Promise<ReflectionPromptElement> {
  const { place } = await withContent(readyWith(file), page);
  return promptIn(place);
}

/** Presses what says so, and waits until the prompt has answered. */
export async function pressIn(prompt: ReflectionPromptElement, text: string): Promise<void> {
  byText(prompt.shadowRoot!, 'button, summary', text).click();
  await prompt.updateComplete;
}

/** Opens the round, which comes when it is asked for. */
export async function openRound(prompt: ReflectionPromptElement): Promise<void> {
  prompt.shadowRoot!.querySelector<HTMLElement>('[aria-expanded]')!.click();
  await until(() => prompt.shadowRoot!.querySelector('.round'));
}

/** The dialog a prompt has opened. */
export function dialogIn(prompt: ReflectionPromptElement): ReturnType<typeof dialogOf> {
  return dialogOf(prompt as unknown as Parameters<typeof dialogOf>[0]);
}

/** A field by what it is called to those who do not see. */
export function field(prompt: ReflectionPromptElement, label: string): HTMLInputElement {
  const found = Array.from(
    prompt.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea, select'),
  ).find((each) => (each.ariaLabel ?? each.closest('label')?.textContent ?? '').trim().startsWith(label));
  if (!found) throw new Error(`There is no field «${label}».`);
  return found;
}

/** Writes in a field as a reader does. */
export async function fill(prompt: ReflectionPromptElement, label: string, text: string): Promise<void> {
  const at = field(prompt, label);
  at.value = text;
  for (const type of ['input', 'change'])
    at.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  await prompt.updateComplete;
}
