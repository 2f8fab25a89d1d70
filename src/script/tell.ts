import { warnOnce } from '../guest/warn.js';
import type { ScriptFault } from './fault.js';

/** Tells the webmaster; the words come when there is something to say. */
export function tell(fault: ScriptFault): void {
  import('./faults.js')
    .then(({ tellFault }) => tellFault(fault))
    .catch(() => warnOnce(JSON.stringify(fault)));
}
