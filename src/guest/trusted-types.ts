import { prefix, withPrefix } from './prefix.js';

/** The one Trusted Types policy of the built files; a strict host adds this name to its `trusted-types`. */
export const policyName = 'lindring';

interface TrustedTypesHost {
  trustedTypes?: { createPolicy(name: string, rules: Rules): Policy };
}

interface Rules {
  createHTML: (html: string) => string;
  createScriptURL: (url: string) => string;
}

/** What Lit and the loading of our own extra files need of a policy. */
export type Policy = Rules;

const rules: Rules = { createHTML: withPrefix, createScriptURL: (url) => url };

let policy: Policy | undefined;
let refused = false;

/**
 * Lit's policy under our own name: the build puts this call where Lit makes its `lit-html`, since a second Lit on
 * a page with `trusted-types lit-html` would throw before any of our tags is defined. It passes on only the static
 * markup of our own templates, with our tags as they are called on this page, also where there are no Trusted Types.
 */
export function litPolicy(): Policy | undefined {
  const factory = (globalThis as TrustedTypesHost).trustedTypes;
  if (policy || refused) return policy;
  if (!factory) return prefix ? rules : undefined;
  try {
    policy = factory.createPolicy(policyName, rules);
  } catch {
    refused = true;
  }
  return policy;
}

/** Whether the page's policy refused ours, so that Lit may be unable to draw. */
export function isPolicyRefused(): boolean {
  return refused;
}

/** The address of one of our own scripts, in the form an enforcing page wants it. */
export function scriptUrl(url: string): string {
  // Asked for before Lit, where an element that few pages use is on the page from the start.
  return litPolicy()?.createScriptURL(url) ?? url;
}
