import { checkedNumber } from './rules.js';

export const whole = checkedNumber('whole', Number.isInteger);
export const notNegative = checkedNumber('notNegative', (value) => value >= 0);
/** A part of a whole: 0.8 is 80 %. */
export const share = checkedNumber('share', (value) => value > 0 && value <= 1);
