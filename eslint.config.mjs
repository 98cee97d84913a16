import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

/** What may import what, by the tags in each project.json; tools/boundaries.spec.mjs proves that it bites. */
export const boundaries = [
  { sourceTag: 'platform:any', onlyDependOnLibsWithTags: ['platform:any'] },
  { sourceTag: 'type:rules', onlyDependOnLibsWithTags: ['type:rules'] },
  { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:ui', 'type:rules'] },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:rules'] },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:migrations', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['type:rules', 'type:testing'] },
  { sourceTag: 'scope:client', onlyDependOnLibsWithTags: ['type:rules', 'type:ui', 'type:contract', 'type:testing'] },
];

const domains = [
  'strategy',
  'portfolio',
  'finance',
  'people',
  'status',
  'risk',
  'decision',
  'report',
  'overview',
  'roadmap',
  'safeguard',
  'exchange',
  'staffing',
  'demo',
  'maturity',
  'stakeholder',
  'schedule',
  'share',
  'mail',
];

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      '.nx',
      '.angular',
      'tmp',
      'data',
      'coverage',
      'libs/contract/src/generated',
      'test-results',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, ...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { allow: [], depConstraints: boundaries, enforceBuildableLibDependency: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowStaticOnly: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
    },
  },
  {
    // Nest and GraphQL need classes as values where only their type seems used.
    files: ['api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['api/src/*/**/*.ts'],
    ignores: ['api/src/demo/**', 'api/src/cli/**', 'api/src/**/*.spec.ts', 'api/src/exchange/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: domains.flatMap((domain) => [`../${domain}/*`, `!../${domain}/entity`]),
              message: 'Another domain is entered by its index.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['client/**/*.ts', 'libs/ui/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      // viewChild<ElementRef> names the class in a decorator-free signature only.
      '@typescript-eslint/consistent-type-imports': 'off',
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'stip', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'stip', style: 'camelCase' }],
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
    },
  },
  {
    files: ['client/**/*.html', 'libs/ui/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  {
    // The drawing repeats for the pointer what the tree grid beside it offers to the keyboard.
    files: ['client/src/roadmap/*.html'],
    rules: { '@angular-eslint/template/interactive-supports-focus': 'off' },
  },
  {
    // The browser is found by the same code as for every other check.
    files: ['e2e/playwright.config.ts'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  {
    files: ['**/*.spec.ts', 'e2e/**/*.ts', 'api/test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
