import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const markupSinks = '/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/';

// Text never becomes markup by way of a string, and nothing is run that arrived as text.
const stringsAsMarkup = [
  {
    selector: `:matches(MemberExpression, Property) > :matches(Identifier[name=${markupSinks}], Literal[value=${markupSinks}])`,
    message: 'Render a Lit template; text must never become markup.',
  },
  {
    selector: 'TemplateElement[value.raw=/[.?](innerHTML|outerHTML|srcdoc)=/]',
    message: 'Render a Lit template; text must never become markup.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'The page is not ours to write.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(parseFromString|createContextualFragment)$/]',
    message: 'Render a Lit template; text must never become markup.',
  },
  {
    selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|unsafeCSS)$/]',
    message: 'Nothing unsafe; render a Lit template.',
  },
  {
    selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|mathml)/]',
    message: 'Nothing unsafe; render a Lit template.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\bstyle=/]',
    message: 'No style= in templates: strict CSP forbids it. Use a class or a custom property.',
  },
];

const guestRules = [
  {
    selector: 'MemberExpression[object.name=/^(z|zod)$/][property.name="config"]',
    message: 'z.config is global to the page; the page may have a zod of its own.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^zod/] ImportSpecifier[imported.name="config"]',
    message: 'z.config is global to the page; the page may have a zod of its own.',
  },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Named exports only.' },
];

const focusedOrSkipped = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test|suite|context|specify)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs, or is taken away.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|xcontext|xspecify|fit|fdescribe)$/]',
    message: 'Every test runs, or is taken away.',
  },
  {
    selector: 'CallExpression[callee.object.type="ThisExpression"][callee.property.name="skip"]',
    message: 'Every test runs, or is taken away.',
  },
  {
    selector: 'CallExpression[callee.name=/^(test|it)$/] Property[key.name=/^(only|skip|todo)$/]',
    message: 'Every test runs, or is taken away.',
  },
];

const unusedMayStartWithUnderscore = {
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'cdn/',
      'dist/',
      'demo/tools/',
      'demo/content/embed/',
      'coverage/',
      'schema/',
      '.cache/',
      'storybook-static/',
    ],
  },
  js.configs.recommended,
  { rules: { eqeqeq: ['error', 'smart'], 'no-var': 'error', 'prefer-const': 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...unusedMayStartWithUnderscore,
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // The model test reads `querySelector(…)!`; in src a missing node must be thought of.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    settings: { wc: { elementBaseClasses: ['LitElement', 'GuestElement'] } },
    rules: {
      // Lit makes the shadow root in createRenderRoot, long after the constructor.
      'wc/attach-shadow-constructor': 'off',
      // The base class has every lifecycle callback, and the compiler knows.
      'wc/guard-super-call': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: false }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...stringsAsMarkup, ...guestRules],
    },
  },
  { files: ['src/guest/warn.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-syntax': ['error', ...focusedOrSkipped],
    },
  },
  {
    files: ['tests/**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'From tests/properties.ts, which has the same examples each time.' },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Chai asserts by properties: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // @open-wc's types say that `equal` gives a promise; it does not. `accessible()` does, and is caught.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...[
            'process',
            'console',
            'Buffer',
            'URL',
            'URLSearchParams',
            'fetch',
            'performance',
            'structuredClone',
          ],
          ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'queueMicrotask'],
          ...['AbortController', 'AbortSignal', 'TextEncoder', 'TextDecoder', 'Blob', 'Response', 'Request'],
          ...['addEventListener', 'removeEventListener', 'reportError', 'before', 'after'],
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }] },
  },
  {
    // Much of it runs in pages.
    files: ['bench/**'],
    languageOptions: {
      globals: Object.fromEntries(
        ['customElements', 'document', 'location', 'PerformanceObserver', 'requestAnimationFrame'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    // Scripts of the demo pages, and what tests and scripts run inside a page from Node, live in a browser.
    files: [
      ...['demo/**/*.js', 'demo/**/*.mjs', 'tests/**/*.mjs'],
      ...['scripts/storybook/visit.mjs', 'scripts/screenshots.mjs'],
    ],
    rules: { 'no-undef': 'off' },
  },
);
