import { isFileAddress } from '../file-address.js';
import { checkedString } from './rules.js';

/** The address of a file of the author's own, or on the web. */
export const file = checkedString('file', isFileAddress);
