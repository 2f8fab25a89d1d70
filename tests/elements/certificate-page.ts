import '../../src/elements/course-certificate/define.js';
import '../../src/elements/training-content/define.js';
import { ContextRoot } from '@lit/context';
import type { CourseCertificateElement } from '../../src/elements/course-certificate/course-certificate.js';
import { allMet, certificateFile, listed, noted, records, someMet } from './certificate-file.js';

// As the built scripts do.
new ContextRoot().attach(document.documentElement);

const long = 'Maria Alexandra Konstantinopolskaja-Fredriksen von Østergaard';
const longTitle =
  'Digital opplæringspakke i grunnleggende lindrende behandling og omsorg ved livets slutt for hele kommunen';

/** A page with a certificate of a group, for what takes a real printer. */
async function showCertificate(which: 'all' | 'some' | 'long' | 'blank'): Promise<CourseCertificateElement> {
  sessionStorage.clear();
  const file = certificateFile();
  if (which === 'all') allMet();
  if (which === 'some') someMet();
  if (which === 'long') {
    listed([long]);
    noted(Array.from({ length: 5 }, () => [[1]] as const));
    records().write('requirement', 'kursbevis.oppgave.p1', true);
    (file['programmes'] as { title: string }[])[0]!.title = longTitle;
  }
  const issuing = { issuer: 'Solsida sykehjem', place: 'Elverum', date: '2027-01-12', group: '' };
  if (which !== 'blank') records().write('certificate', 'kursbevis', issuing);
  const provider = document.createElement('training-content');
  provider.content = file;
  const element = document.createElement('course-certificate');
  provider.append(element);
  document.querySelector('main')!.replaceChildren(provider);
  const limit = Date.now() + 10_000;
  while (!element.shadowRoot?.querySelector('.certificate')) {
    if (Date.now() > limit) throw new Error('the certificate never came');
    await new Promise(requestAnimationFrame);
  }
  return element;
}

Object.assign(globalThis, { showCertificate });
