// Lint rules: strict and typed for the code, plus the house's own (no default exports, no `!`, no `any`).
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a name that can be searched for is the same everywhere.',
};
const noStores = {
  selector: 'ImportDeclaration[source.value=/^(svelte.store|.app.stores)$/]',
  message: 'State lives in the View, the map instance or one component: runes, no stores.',
};

export default ts.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      '.cache/',
      'data/',
      'static/',
      'src/lib/generated/',
      'tests/architecture/planted/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefaultExport, noStores],
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // A cell of a table is row['name']: a key of the data, not a property the code declares.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Asks for the `!` that the rule against non-null assertions forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // TypeScript reports these itself, and knows more.
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, svelteConfig },
    },
    rules: {
      // `let x = $state(false)` looks constant to the rule until something assigns it.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Links are made by formatView, which knows the base path.
      'svelte/no-navigation-without-resolve': 'off',
      // The only markup is the figure's own and the prose that compile has sanitised; tests/architecture says where.
      'svelte/no-at-html-tags': 'off',
      'svelte/require-each-key': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/button-has-type': 'error',
      // A Map that only remembers what was computed has no reason to be reactive.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    // Where markup meets types the linter's parser sees `any`; svelte-check sees the types themselves.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Programs of Node: they talk on the console.
    files: ['src/compile/**', 'scripts/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // The type check reads the types in their comments; typed lint rules would read them a second time.
    files: ['**/*.js', '**/*.mjs'],
    ...ts.configs.disableTypeChecked,
  },
  {
    // Tools and packages without types want a default export here.
    files: ['**/*.d.ts', '*.config.{js,ts}', '.dependency-cruiser.mjs', 'tests/rune-environment.ts'],
    rules: { 'no-restricted-syntax': ['error', noStores] },
  },
);
