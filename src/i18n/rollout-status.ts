import type { Messages } from './language.js';

const nb = { title: 'Utbredelse' };

type RolloutMessages = typeof nb;

const nn: RolloutMessages = { title: 'Utbreiing' };

const en: RolloutMessages = { title: 'Spread' };

/** What stands over how far a programme has spread from the first moment. */
export const rolloutMessages: Messages<RolloutMessages> = { nb, nn, en };
