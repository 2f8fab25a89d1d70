// In every engine: what a key sends out, and a full screen, is not the same in all.
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { sampleWith } from '../elements/kari.js';
import { byText, focused, isFocused, textOf, until } from '../fixtures.js';
import { eachOnAScreen, keys, place, present, seen, type Screen } from './screen.js';

async function leave({ root }: Screen): Promise<void> {
  byText(root, 'button', 'Avslutt').click();
  const last = Array.from(root.querySelectorAll<HTMLElement>('button')).filter(
    (each) => textOf(each) === 'Avslutt',
  );
  last.at(-1)!.click();
  await until(() => !root.querySelector('dialog')?.isConnected);
}

describe('the keys of a large screen', () => {
  eachOnAScreen();

  it('goes on and back by the keys of a clicker and by arrows', async () => {
    const screen = await present();
    const steps = [
      ['PageDown', '2'],
      ['PageDown', '3'],
      ['PageUp', '2'],
      ['ArrowRight', '3'],
      ['ArrowLeft', '2'],
      [' ', '3'],
      ['Home', '1'],
    ] as const;

    for (const [key, at] of steps) {
      await keys(key);
      expect(place(screen), key).to.match(new RegExp(`^${at} av`));
    }
    await keys('End');
    expect(place(screen)).to.match(/^(\d+) av \1$/);
  });

  it('catches the keys of a clicker there and nowhere else', async () => {
    const screen = await present();
    const reached: string[] = [];
    const listen = (event: KeyboardEvent): void =>
      void reached.push(`${event.key} ${event.defaultPrevented}`);
    document.addEventListener('keydown', listen);

    await keys('PageDown', 'PageUp', 'F5', '.', '.');
    expect(reached).to.deep.equal([]);
    expect(place(screen)).to.match(/^1 av/);
    await leave(screen);
    await keys('PageDown', '.');
    document.removeEventListener('keydown', listen);

    expect(reached).to.deep.equal(['PageDown false', '. false']);
  });

  it('still hears the clicker after a press beside the text', async () => {
    const screen = await present();
    (focused() as HTMLElement).blur();
    await sendMouse({ type: 'click', position: [4, 4] });

    await keys('PageDown');

    expect(place(screen)).to.match(/^2 av/);
  });

  it('asks before Escape leaves it, with the focus on going on, and gives the focus back', async () => {
    const screen = await present();
    await keys('PageDown', 'Escape');
    expect(screen.dialog.open).to.equal(true);
    expect(seen(screen)).to.contain('Avslutte visningen?');
    expect(isFocused(byText(screen.root, 'button', 'Fortsett'))).to.equal(true);

    await keys('Enter');
    expect(seen(screen)).not.to.contain('Avslutte visningen?');
    expect(place(screen)).to.match(/^2 av/);

    await keys('Escape', 'Tab', 'Enter');
    await until(() => !screen.dialog.isConnected, 'the view did not close');
    await until(
      () => isFocused(byText(screen.card.shadowRoot!, 'button', 'Vis på storskjerm')),
      'focus is lost',
    );
  });

  it('goes black by full stop or B, and any key brings the same page back', async () => {
    const screen = await present();
    await keys('PageDown');

    for (const [black, back] of [
      ['.', 'PageDown'],
      ['b', 'a'],
      ['b', ' '],
      ['b', 'Enter'],
    ] as const) {
      await keys(black);
      expect(seen(screen), black).to.equal('');
      await keys(back);
      expect(place(screen), back).to.match(/^2 av/);
    }
  });

  it('lets arrows bring the rest into view where a page is longer than the screen, and then go on', async () => {
    const screen = await present(sampleWith({ leaderNote: 'Et langt notat.\n\n'.repeat(60) }));
    await keys('n');
    const main = screen.root.querySelector('main')!;
    main.focus();
    expect(main.tabIndex).to.equal(0);

    await keys('ArrowDown');
    await until(() => main.scrollTop > 0, 'nothing moved');
    expect(place(screen)).to.match(/^1 av/);

    main.scrollTop = main.scrollHeight;
    await keys('ArrowDown');
    expect(place(screen)).to.match(/^2 av/);
    expect(main.tabIndex).to.equal(-1);
  });
});
