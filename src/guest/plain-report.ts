import { isPolicyRefused, policyName } from './trusted-types.js';
import { warnOnce } from './warn.js';

/** Tells the webmaster why an element is shown as text without form. */
export function reportPlain(tag: string, error: unknown): void {
  warnOnce(
    isPolicyRefused()
      ? `Innholdet vises som ren tekst: siden tillater ikke Trusted Types-policyen «${policyName}». ` +
          'Legg navnet til i trusted-types i Content-Security-Policy.'
      : `<${tag}> vises som ren tekst. Uventet feil: ${String(error)}`,
  );
}
