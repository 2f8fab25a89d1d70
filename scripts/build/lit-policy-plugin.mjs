import path from 'node:path';

const litFile = /[\\/]lit-html[\\/]lit-html\.js$/;
const litCall = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g;

/**
 * Lit's own code with its policy made by us. Lit calls `createPolicy('lit-html')` when it is loaded, which throws
 * on a page that allows the name once and has another Lit: none of our tags would then be defined.
 */
export function withOurPolicy(code) {
  const found = code.match(litCall)?.length ?? 0;
  if (found !== 1) {
    throw new Error(
      `lit-html makes its Trusted Types policy in ${found} places that look as expected, not in 1: ` +
        'look at the new lit-html.js and mend scripts/build/lit-policy-plugin.mjs',
    );
  }
  return code.replace(litCall, '__litPolicy()');
}

/** @returns {import('vite').Plugin} */
export function litPolicyPlugin(root) {
  const ours = JSON.stringify(path.join(root, 'src/guest/trusted-types.ts'));
  let found = 0;
  return {
    name: 'lindring:lit-policy',
    enforce: 'pre',
    buildStart() {
      found = 0;
    },
    transform(code, id) {
      if (!litFile.test(id.split('?')[0])) return null;
      found += 1;
      return { code: `import { litPolicy as __litPolicy } from ${ours}; ${withOurPolicy(code)}`, map: null };
    },
    buildEnd(error) {
      if (!error && found !== 1) this.error(`Found lit-html ${found} times in the build, not once.`);
    },
  };
}
