import { until } from '../fixtures.js';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';

/** A page of its own in a window of the size asked for: no engine lets every test set the size of the real one. */
export async function openFrame(width: number, height: number, lang = 'nb'): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.style.border = '0';
  frame.src = new URL('./frame.html', import.meta.url).href;
  document.body.append(frame);
  await until(
    () => frame.contentWindow?.customElements.get('training-content'),
    'the page in the frame never came',
  );
  frame.contentDocument!.documentElement.lang = lang;
  return frame.contentDocument!;
}

/** Takes the frames away, with what was written in them. Firefox keeps that if the page outside deletes it. */
export function closeFrames(): void {
  for (const frame of document.querySelectorAll('iframe')) {
    frame.contentWindow?.sessionStorage.clear();
    frame.remove();
  }
}

/** Puts a case in the page of a frame, with all that comes after its first content. */
export async function showIn(page: Document, content: unknown, caseId: string): Promise<CaseCardElement> {
  const provider = page.createElement('training-content');
  provider.content = content;
  const card = page.createElement('case-card');
  card.caseId = caseId;
  provider.append(card);
  page.body.replaceChildren(provider);
  await until(() => card.shadowRoot?.querySelector('[part=source], [part=review]'), 'the card never came');
  return card;
}

/** The content the demo shows, as it stands in the repository. */
export async function demoContent(name = 'lindrende-2026'): Promise<{ cases: { id: string }[] }> {
  const answer = await fetch(`/demo/content/${name}.json`);
  return (await answer.json()) as { cases: { id: string }[] };
}
