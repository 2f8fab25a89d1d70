import { html, type TemplateResult } from 'lit';
import '../../src/elements/course-certificate/define.js';
import type { CourseCertificateElement } from '../../src/elements/course-certificate/course-certificate.js';
import { byText, readyWith, until, withContent } from '../fixtures.js';
import { certificateFile } from './certificate-file.js';

/** The certificate of a page, once all that comes after its first content is there too. */
export async function certificateIn(place: ParentNode): Promise<CourseCertificateElement> {
  const element = place.querySelector('course-certificate')!;
  await element.updateComplete;
  const root = element.shadowRoot!;
  await until(() => !root.querySelector('article') || root.querySelector('footer'));
  await element.updateComplete;
  return element;
}

/** A page with a certificate. */
export async function showCertificate(
  id = 'kursbevis',
  file: Record<string, unknown> = certificateFile(),
  page: TemplateResult = html`<course-certificate certificate-id=${id}></course-certificate>`,
): Promise<CourseCertificateElement> {
  const { place } = await withContent(readyWith(file), page);
  return certificateIn(place);
}

/** Presses what says so, and waits until the element has answered. */
export async function pressIn(element: CourseCertificateElement, text: string, within = ''): Promise<void> {
  const root = element.shadowRoot!;
  byText(within ? root.querySelector(within)! : root, 'button, label.tick', text).click();
  await element.updateComplete;
}

/** Writes in a field. */
export async function typeIn(element: CourseCertificateElement, field: string, text: string): Promise<void> {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>(`[data-field=${field}]`)!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}
