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
  return packingOf(held[at]!, { content, programme }, countOf(people, programme), reading).map(
    ({ text }) => text,
  );
}

describe('the packing list of a session', () => {
  it('counts a sheet for each participant, and one for the leader, who is not a participant', () => {
    expect(lines(1)).to.include.members(['7 × Torunn, deltakerark', '1 × Torunn, gruppelederark']);
  });

  it('has what its blocks need: cards, screen and sound, booklet, material, and the list of who came', () => {
    expect(lines(1)).to.deep.equal([
      '7 × Torunn, deltakerark',
      '1 × Torunn, gruppelederark',
      '7 × spørsmålskort',
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

  it('has the material of a block that the group has written, and not what the content has told already', () => {
    const file = planFile();
    const [first] = file.programmes[0]!['sessions'] as { blocks: { id: string; material?: string }[] }[];
    first!.blocks[0]!.material = 'Frukt og kaffe, slik innholdet sier det';
    expect(lines(0, roster(7), planned(undefined, file)).join()).to.not.contain('slik innholdet');
    const changed = planned(undefined, file, (session) => ({
      ...session,
      blocks: session.blocks.map((block) => ({
        ...block,
        ...(block.id === 'inn' ? { material: 'Stearinlys' } : {}),
      })),
    }));
    expect(lines(0, roster(7), changed)).to.include('Stearinlys');
  });

  it('has one line for the cards of several questions, and none for those on a case sheet', () => {
    const file = planFile();
    (file['questions'] as object[]).push({ id: 'mer', text: 'Hva mer?' });
    (file['cases'] as { questions?: object[] }[])[0]!.questions = [{ id: 'hos-torunn', text: 'Hva så du?' }];
    const asking = planned(undefined, file, (session) => ({
      ...session,
      blocks: [...session.blocks, ...['mer', 'hos-torunn'].map((id) => ({ id, title: id, question: id }))],
    }));
    const cards = lines(1, roster(7), asking).filter((line) => line.includes('spørsmålskort'));
    expect(cards).to.deep.equal(['7 × spørsmålskort, 2 spørsmål på hvert']);
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
      '7 × question card',
    ]);
  });
});
