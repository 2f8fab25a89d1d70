import { expect } from '@open-wc/testing';
import { countOf, packingOf } from '../../src/sessions/packing.js';
import { en, nb, planFile, planned, roster } from './out-plan.js';

function lines(
  at: number,
  people = roster(7),
  plan = planned(),
  reading: Parameters<typeof packingOf>[3] = nb,
) {
  const { content, programme, held } = plan;
  return packingOf(held[at]!, content, countOf(people, programme), reading).map(({ text }) => text);
}

describe('the packing list of a session', () => {
  it('counts a sheet for each participant, and one for the leader, who is not a participant', () => {
    expect(lines(1)).to.include.members(['7 × Torunn, deltakerark', '1 × Torunn, gruppelederark']);
  });

  it('has what its blocks need: cards, screen and sound, booklet, material, and the list of who came', () => {
    expect(lines(1)).to.deep.equal([
      '7 × Torunn, deltakerark',
      '1 × Torunn, gruppelederark',
      '7 × spørsmålskort: Hva er viktig for deg?',
      'Det første heftet',
      'Lapper og tusj',
      'Oppmøteliste',
    ]);
    expect(lines(0)).to.include('Skjerm og lyd til «Å bli sett»');
    expect(lines(0)).to.not.include('Skjerm og lyd til «Å sitte ned»');
  });

  it('says a thing once that both we and the content think of', () => {
    expect(lines(0)).to.deep.equal(['Skjerm og lyd til «Å bli sett»', 'Oppmøteliste', 'Frukt']);
  });

  it('says the size the programme recommends while nobody is on the roster, and no number where there is none', () => {
    expect(lines(1, new Map())[0]).to.equal('6–7 × Torunn, deltakerark');
    const free = planned(undefined, planFile({ groupRule: undefined }));
    expect(lines(1, new Map(), free)[0]).to.equal('Torunn, deltakerark, ett til hver');
    expect(countOf(roster(0), planned().programme)).to.deep.equal({ count: '6–7', from: 'rule' });
    const ideal = planned(undefined, planFile({ groupRule: { size: { from: 5, to: 8, ideal: 6 } } }));
    expect(countOf(new Map(), ideal.programme).count).to.equal('6');
  });

  it('has no sheet of a case there is no time for, that is withdrawn, or that may not be printed', () => {
    const short = planned(undefined, planFile(), (session) => ({ ...session, length: 'short' }));
    expect(lines(1, roster(7), short).join()).to.not.contain('Torunn');
    const file = planFile();
    (file['cases'] as object[])[0] = { ...(file['cases'] as object[])[0], rights: { mayPrint: false } };
    expect(lines(1, roster(7), planned(undefined, file)).join()).to.not.contain('Torunn');
  });

  it('has the cases that belong to a session as a whole', () => {
    expect(lines(2)[0]).to.equal('7 × Edith, deltakerark');
  });

  it('is said in the language of the reader', () => {
    expect(lines(1, roster(7), planned(), en)).to.include.members([
      '7 × Torunn, participant’s sheet',
      '7 × question card: What matters to you?',
    ]);
  });
});
