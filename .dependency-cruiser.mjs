// Who may import whom (README, house map). Run by tests/architecture, which also plants a violation of every rule.

/** Folders of src/lib by height: types may be taken from the same height or below. */
const HEIGHTS = [
  ['history'],
  ['view'],
  ['scene', 'theme', 'text'],
  ['figure', 'map', 'chart', 'export', 'ui'],
];

/** Words every drawing folder may use of History: dates and constants, no questions to it. */
const WORDS = ['history/(?:date|interval|model)\\.ts$'];
const DRAWN = [...WORDS, 'view/', 'scene/', 'theme/', 'text/', 'trust/'];

/** What the code of a folder in src/lib may import of src/ besides itself; types have HEIGHTS. */
const MAY_IMPORT = {
  trust: [],
  view: ['history/'],
  theme: ['history/', 'view/'],
  text: ['history/', 'view/'],
  scene: ['history/', 'view/', 'text/'],
  figure: DRAWN,
  map: [...DRAWN, 'figure/', 'ui/'],
  chart: [...DRAWN, 'figure/', 'ui/'],
  export: ['history/', ...DRAWN, 'figure/', 'chart/'],
  // PageHead writes the same head that made pages bring.
  ui: ['theme/', 'text/', 'trust/', 'export/head-markup\\.ts$'],
};

/** The only readers of the compiled data; everything else is handed it. Types of it may be named anywhere. */
const READERS_OF_GENERATED = ['lib/history/atlas\\.ts$', 'lib/figure/geometry\\.ts$', 'lib/map/', 'routes/'];

/** Modules that run in Node as they stand, for src/compile. */
const PURE = ['history', 'view', 'scene', 'theme', 'text', 'figure', 'chart'];

/** Packages whose code reaches the reader; LICENSES.md lists each (checked in tests/architecture). */
export const SHIPPED = [
  'svelte',
  '@sveltejs/kit',
  'maplibre-gl',
  'topojson-client',
  'd3',
  'mediabunny',
  'gifenc',
  '@fontsource-variable/[^/]+',
];

/** @type {import('dependency-cruiser').DependencyType[]} */
const TYPES = ['type-only', 'type-import'];
/** @type {import('dependency-cruiser').DependencyType[]} */
const PACKAGES = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];
const anyOf = (/** @type {string[]} */ names) => `(?:${names.join('|')})`;
const packages = (/** @type {string[]} */ names) => `node_modules/${anyOf(names)}/`;

const folders = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-keeps-its-place`,
  comment: `src/lib/${folder} imports only itself and: ${allowed.join(', ')}`,
  from: { path: `^src/lib/${folder}/` },
  to: {
    path: '^src/(?!lib/generated/)',
    pathNot: `^src/lib/${anyOf([`${folder}/`, ...allowed])}`,
    dependencyTypesNot: TYPES,
  },
}));

const heights = HEIGHTS.slice(0, -1).map((level, index) => ({
  name: `types-look-down-from-${level.join('-')}`,
  comment: 'A type of something above would tie the lower folder to it.',
  from: { path: `^src/lib/${anyOf(level)}/` },
  to: { path: `^src/lib/${anyOf(HEIGHTS.slice(index + 1).flat())}/` },
}));

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const others = [
  {
    name: 'history-imports-only-itself',
    comment: 'What was true is independent of who asks. Only atlas.ts reads the compiled data.',
    from: { path: '^src/lib/history/' },
    to: { path: '^src/', pathNot: '^src/lib/(?:history|generated)/' },
  },
  {
    name: 'history-needs-no-packages',
    comment: 'Pure array and geometry modules excepted.',
    from: { path: '^src/lib/history/' },
    to: { dependencyTypes: PACKAGES, pathNot: packages(['topojson-client', 'd3-array']) },
  },
  {
    name: 'lib-does-not-import-routes',
    from: { path: '^src/(?:lib|compile)/' },
    to: { path: '^src/routes/' },
  },
  {
    name: 'site-does-not-import-compile',
    comment: 'Compile speaks to the site through src/lib/generated alone.',
    from: { path: '^src/', pathNot: '^src/compile/' },
    to: { path: '^src/compile/' },
  },
  {
    name: 'compile-imports-pure-modules',
    comment: 'It also makes src/lib/generated, so it cannot read it.',
    from: { path: '^src/compile/' },
    to: { path: '^src/', pathNot: `^src/(?:compile/|lib/${anyOf(PURE)}/)`, dependencyTypesNot: TYPES },
  },
  {
    name: 'compile-runs-without-svelte',
    comment: 'Node strips types, it does not compile components or runes; atlas.ts reads what compile makes.',
    from: { path: '^src/compile/' },
    to: { path: '\\.svelte(?:\\.ts)?$|^src/lib/history/atlas\\.ts$', dependencyTypesNot: TYPES },
  },
  {
    name: 'generated-has-few-readers',
    from: { path: '^src/', pathNot: `^src/${anyOf(READERS_OF_GENERATED)}` },
    to: { path: '^src/lib/generated/', dependencyTypesNot: TYPES },
  },
  {
    name: 'maplibre-only-in-map',
    from: { path: '^src/', pathNot: '^src/lib/map/' },
    to: { path: packages(['maplibre-gl', '@maplibre/[^/]+']) },
  },
  {
    name: 'map-is-loaded-late',
    comment: 'A static import would put the map into the first paint: import() it.',
    from: { path: '^src/', pathNot: '^src/lib/map/' },
    to: { path: '^src/lib/map/', dynamic: false, dependencyTypesNot: TYPES },
  },
  {
    // What steers Kit is given to view/address from there: pages of dates do without Kit, and load nothing that asks for it.
    name: 'navigation-only-in-hooks',
    from: { path: '^src/', pathNot: '^src/hooks\\.client\\.ts$' },
    to: { path: '^\\$app/navigation$' },
  },
  {
    name: 'no-stores',
    from: { path: '^src/' },
    to: { path: '^\\$app/stores$|node_modules/svelte/src/store/' },
  },
  {
    name: 'no-cycles',
    from: { path: '^src/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: TYPES } },
  },
  {
    name: 'no-node-in-the-browser',
    from: { path: '^src/(?:lib|routes)/', pathNot: '\\.server\\.ts$|/\\+server\\.ts$' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'only-listed-packages',
    comment: 'A new package that reaches the reader belongs into SHIPPED here and into LICENSES.md.',
    from: { path: '^src/(?:lib|routes)/' },
    to: { dependencyTypes: PACKAGES, dependencyTypesNot: TYPES, pathNot: packages(SHIPPED) },
  },
  {
    name: 'routes-stay-thin',
    comment: 'Routes load and compose; work with packages happens in src/lib.',
    from: { path: '^src/routes/' },
    to: {
      dependencyTypes: PACKAGES,
      pathNot: packages(['svelte', '@sveltejs/kit', '@fontsource-variable/[^/]+']),
    },
  },
  {
    name: 'site-does-not-import-tests',
    from: { path: '^src/' },
    to: { path: '^(?:tests|scripts)/' },
  },
];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [...folders, ...heights, ...others].map((rule) => ({ severity: 'error', ...rule }));

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.ts$' },
    // Sees `import type` too; the rules above say where it counts.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.svelte', '.js', '.mjs', '.json'],
      conditionNames: ['svelte', 'browser', 'import', 'default'],
      exportsFields: ['exports'],
    },
  },
};
