import * as z from 'zod/mini';

/**
 * Lets zod start on a page whose scripts have put enumerable members on `Object.prototype`, as some old libraries do.
 * zod sets up each of its classes when the first of its kind is made, going through a table with `for…in`, and
 * stumbles over members that are not its own. So one of each kind we use is made here while those members are hidden
 * from `for…in`; nothing of the page's runs in between, and they are put back as they were.
 *
 * Does nothing at all on other pages.
 */
export function startOnAnyPage(): void {
  const hidden = Object.entries(Object.getOwnPropertyDescriptors(Object.prototype)).filter(
    ([, member]) => member.enumerable && member.configurable,
  );
  if (hidden.length === 0) return;
  try {
    for (const [name, member] of hidden) Object.defineProperty(Object.prototype, name, { ...member, enumerable: false });
    z.looseObject({
      list: z.optional(z.array(z.string().check(z.refine(() => true)))),
      leaf: z.optional(z.custom(() => true)),
      number: z.number(),
      flag: z.boolean(),
      choice: z.enum(['one']),
    }).safeParse({});
  } finally {
    for (const [name, member] of hidden) Object.defineProperty(Object.prototype, name, member);
  }
}
