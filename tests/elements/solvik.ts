import { kari, sample } from './kari.js';

/** The content of the tests as its owner lends it out: texts of Kari may be adapted, other texts may not. */
export function lentOut(): ReturnType<typeof sample> {
  const file = sample();
  const rights = { owner: 'Aldring og helse', mayAdapt: true };
  return { ...file, cases: file.cases.map((each) => (each['id'] === 'kari' ? { ...each, rights } : each)) };
}

/** An overlay as a municipality writes one, small, with one of everything. New each time. */
export function solvik() {
  return {
    version: 1,
    for: 'prove',
    by: 'Solvik kommune',
    at: '2026-11-03',
    add: {
      questions: [{ to: 'cases/kari', id: 'solvik-q', text: 'Hvem ringer du i Solvik?' }],
      resources: [{ id: 'solvik-liste', kind: 'list', title: 'Vaktlista i Solvik' }],
    },
    hide: ['cases/kari/scenarios/kari-2', 'cases/ola'],
    replace: [
      {
        place: 'cases/kari/scenarios/kari-1',
        field: 'text',
        was: kari.scenarios[0]!.text,
        text: 'Kari åpner ikke. Nøkkelen ligger i nøkkelboksen.',
      },
    ],
    local: [
      {
        title: { nb: 'Kveldsvakt', nn: 'Kveldsvakt' },
        phone: '116 117',
        owner: 'Hjemmetjenesten i Solvik',
        at: '2026-11-03',
        reviewBy: '2999-01-01',
        show: ['cases'] as string[],
      },
    ],
  };
}

export const adapted = 'Tilpasset av Solvik kommune, 3. november 2026. Ikke gjennomgått av Aldring og helse.';
