import { ContextRoot } from '@lit/context';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/case-card/define.js';
import '../../src/elements/training-content/define.js';
import type { TrainingContentElement } from '../../src/elements/training-content/training-content.js';
import { textOf, until } from '../fixtures.js';

// As the built scripts do.
new ContextRoot().attach(document.documentElement);

/** A content file as it travels. */
export const json = (file: unknown) => JSON.stringify(file);
const urls: string[] = [];

/** An address of its own for a content file, so that no test meets what another has fetched. */
export function address(file: unknown): string {
  const url = URL.createObjectURL(new Blob([json(file)], { type: 'application/json' }));
  urls.push(url);
  return url;
}

/** What a page puts inside the element. */
export function inline(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

/** A provider with a card in it, and what it is to be given first. */
export async function provide(
  prepare: (provider: TrainingContentElement) => void,
): Promise<TrainingContentElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const provider = document.createElement('training-content');
  provider.append(Object.assign(document.createElement('case-card'), { caseId: 'kari' }));
  prepare(provider);
  place.append(provider);
  return provider;
}

/** What the card in a provider says. */
export function shown(provider: ParentNode): string {
  return textOf(provider.querySelector('case-card')!.shadowRoot);
}

export async function untilShown(provider: ParentNode, text: string): Promise<void> {
  await until(() => shown(provider).includes(text), `«${text}» was not shown`);
}

export function forgetAddresses(): void {
  urls.splice(0).forEach((url) => URL.revokeObjectURL(url));
}
