import type { Block } from '../../content/schema/programme.js';
import { pick } from '../../i18n/pick.js';
import { neighbourOf, withChanged, withCopy, without, withMoved, withNew } from './plan-acts.model.js';
import type { PlannerActs } from './session-planner.acts.js';

/** What can be done to the blocks of a session: set, added, moved, copied, taken out. */
export class BlockActs {
  readonly #acts: PlannerActs;
  #edited = '';

  constructor(acts: PlannerActs) {
    this.#acts = acts;
  }

  /** Whether a block is open to be set; one at a time. */
  isOpen(sessionId: string, blockId: string): boolean {
    return this.#edited === `${sessionId} ${blockId}`;
  }

  close(): void {
    this.#edited = '';
  }

  /** Sets something of one block. */
  change(sessionId: string, blockId: string, change: Partial<Block>, field = ''): void {
    this.#changeBlocks(sessionId, (blocks) => withChanged(blocks, blockId, change), field);
  }

  /** Puts a new block at the end, ready to be written in. */
  add(sessionId: string): void {
    const title = { [this.#acts.reading.language]: this.#acts.messages.newBlock };
    this.#changeBlocks(sessionId, (blocks) => withNew(blocks, title));
    this.#acts.tell(this.#acts.messages.added);
    this.#edit(sessionId, this.#acts.session(sessionId)?.blocks.at(-1)?.id ?? '');
  }

  move(sessionId: string, block: Block, step: -1 | 1): void {
    this.#changeBlocks(sessionId, (blocks) => withMoved(blocks, block.id, step));
    const blocks = this.#acts.session(sessionId)?.blocks ?? [];
    const place = blocks.findIndex(({ id }) => id === block.id) + 1;
    this.#acts.tell(this.#acts.messages.moved(this.#titleOf(block), place, blocks.length));
    const at = `[data-session='${sessionId}'] [data-block='${block.id}']`;
    const [wanted, other] = step < 0 ? ['up', 'down'] : ['down', 'up'];
    void this.#acts.focus(`${at} [data-act=${wanted}]:enabled`, `${at} [data-act=${other}]`);
  }

  copy(sessionId: string, block: Block): void {
    this.#changeBlocks(sessionId, (blocks) => withCopy(blocks, block.id));
    this.#acts.tell(this.#acts.messages.copied(this.#titleOf(block)));
    const blocks = this.#acts.session(sessionId)?.blocks ?? [];
    this.#edit(sessionId, blocks[blocks.findIndex(({ id }) => id === block.id) + 1]?.id ?? '');
  }

  remove(sessionId: string, block: Block): void {
    const next = neighbourOf(this.#acts.session(sessionId)?.blocks ?? [], block.id);
    this.close();
    this.#changeBlocks(sessionId, (blocks) => without(blocks, block.id));
    this.#acts.tell(this.#acts.messages.removed(this.#titleOf(block)));
    const session = `[data-session='${sessionId}']`;
    void this.#acts.focus(`${session} [data-block='${next}'] [data-act=edit]`, `${session} [data-act=add]`);
  }

  /** Opens a block to be set, or closes it. */
  toggle(sessionId: string, blockId: string): void {
    if (!this.isOpen(sessionId, blockId)) return this.#edit(sessionId, blockId);
    this.close();
    this.#acts.redraw();
    void this.#acts.focus(`[data-session='${sessionId}'] [data-block='${blockId}'] [data-act=edit]`);
  }

  #titleOf({ title }: Block): string {
    return pick(title, this.#acts.reading).text;
  }

  #changeBlocks(id: string, change: (blocks: readonly Block[]) => readonly Block[], field = ''): void {
    this.#acts.changeSession(id, (now) => ({ ...now, blocks: [...change(now.blocks)] }), field);
  }

  #edit(sessionId: string, blockId: string): void {
    this.#edited = `${sessionId} ${blockId}`;
    this.#acts.redraw();
    void this.#acts.focus(`[data-block='${blockId}'] [data-act=edit]`);
  }
}
