// House rules that imports do not show: what may be written where. Each takes one file and answers a complaint or nothing.

/** A source file; the path has forward slashes and starts at the project's root. */
export type Source = { path: string; text: string };

export type SourceRule = {
  name: string;
  /** Paths the rule speaks about. */
  applies: RegExp;
  /** Paths it leaves alone. */
  except?: RegExp;
  /** What is wrong, or undefined. `code` is the text without its comments. */
  complaint: (source: Source, code: string) => string | undefined;
};

const LONGEST_FILE = 300;
const LONGEST_ROUTE = 250;
const FOLDERS = 'chart|export|figure|generated|history|map|scene|text|theme|trust|ui|view';
const SITE = /^src\/(?!compile\/).*\.(?:ts|svelte)$/;
const TESTS = /\.test\.(?:ts|mjs)$/;

/** A rule against a pattern in the code. */
function never(
  name: string,
  applies: RegExp,
  except: RegExp | undefined,
  pattern: RegExp,
  advice: string,
): SourceRule {
  return {
    name,
    applies,
    ...(except && { except }),
    complaint: (_source, code) => {
      const found = pattern.exec(code);
      return found ? `${found[0].trim()}: ${advice}` : undefined;
    },
  };
}

export const SOURCE_RULES: SourceRule[] = [
  never(
    'effects-in-three-places',
    SITE,
    /^src\/lib\/(?:map\/|view\/(?:address|player)\.svelte\.ts$)|\.test\.ts$/,
    /\$effect\b/,
    'only map/, view/address and view/player have effects; derive the value instead',
  ),
  never(
    'one-writer-of-the-address',
    SITE,
    /^src\/lib\/view\/address\.svelte\.ts$/,
    /\bhistory\s*\.\s*(?:push|replace)State\b|\blocation\s*\.\s*(?:assign|replace)\s*\(/,
    'only view/address writes the address',
  ),
  never(
    'one-place-for-dates',
    /^src\/.*\.(?:ts|svelte)$/,
    /^src\/lib\/history\/date\.ts$|\.test\.ts$/,
    /\bnew Date\b|\bDate\s*\.\s*(?:now|parse|UTC)\b/,
    "JavaScript's Date appears in history/date.ts alone",
  ),
  never(
    'markup-from-few-places',
    SITE,
    /^src\/(?:lib\/(?:figure|map)\/|lib\/ui\/(?:Later|PageHead|Panel|Prose)\.svelte$|routes\/)/,
    /\{@html\b/,
    'ready-made markup comes from the figure and from compiled prose alone',
  ),
  never(
    'markup-through-one-door',
    SITE,
    /^src\/lib\/trust\/|\.test\.ts$/,
    /\{@html\s+(?!(?:trusted(?:Data)?|sentPart)\()|\.(?:inner|outer)HTML\b|\.insertAdjacentHTML\b|\bcreateContextualFragment\b|\bsrcdoc\b/,
    'text becomes elements through src/lib/trust/markup.ts alone',
  ),
  never(
    'no-style-attributes',
    /^src\/.*\.svelte$/,
    undefined,
    /\sstyle="/,
    'the content security policy refuses it in pages; use a class or an SVG attribute',
  ),
  never(
    'no-word-of-compile',
    SITE,
    // Kit's hooks are doors of the routes that must stand beside app.html.
    /^src\/hooks\./,
    // Svelte's own compiler removes type imports from components before dependency-cruiser sees them.
    /(?:from|import)\s*\(?\s*['"](?:[^'"]*\/)?(?:compile|routes)\//,
    'nothing in the site imports compile, and nothing imports routes',
  ),
  never(
    'imports-name-the-file',
    /^src\/(?:compile|lib)\/.*\.ts$/,
    undefined,
    /\bfrom\s+['"](?:\$lib\/[^'"]*|\.{1,2}\/(?:[^'"]*\/)?[^'"./]*)['"]/,
    'Node runs these modules as they stand: a relative path with its ending, no $lib',
  ),
  {
    name: 'first-line-says-what-for',
    applies: /\.(?:ts|mjs|js|svelte|css)$/,
    complaint: ({ path, text }) => {
      const comment = path.endsWith('.svelte') ? /^<!--\s*\S/ : /^(?:\/\/ ?\S|\/\*\*?\s*\S)/;
      return comment.test(text) ? undefined : 'the first line is a comment that says what the file is for';
    },
  },
  {
    name: 'short-files',
    applies: /\.(?:ts|mjs|js|svelte|css)$/,
    // The style of a component is read by itself: it and the rest may each be as long as a file.
    complaint: ({ text }) => {
      const style = /\n<style>[\s\S]*<\/style>/.exec(text)?.[0] ?? '';
      return atMost(LONGEST_FILE, text.replace(style, '')) ?? atMost(LONGEST_FILE, style);
    },
  },
  {
    name: 'thin-routes',
    applies: /^src\/routes\//,
    except: TESTS,
    complaint: ({ text }) => atMost(LONGEST_ROUTE, text),
  },
  {
    name: 'names-that-say-something',
    applies: /./,
    complaint: ({ path }) => {
      const empty = /(?:^|[/.-])(?:utils?|helpers?|common|misc)(?=[/.-]|$)/i.exec(path);
      return empty ? `"${empty[0].replace(/^[/.-]/, '')}" says nothing about what is inside` : undefined;
    },
  },
  {
    name: 'known-folders',
    applies: /^src\/lib\//,
    complaint: ({ path }) =>
      new RegExp(`^src/lib/(?:${FOLDERS})/`).test(path)
        ? undefined
        : 'not in one of the folders of the house map',
  },
];

/** `<path> <rule>: <complaint>` for every rule that a file breaks. */
export function complaintsAbout(source: Source, rules = SOURCE_RULES): string[] {
  const code = withoutComments(source.text);
  return rules.flatMap((rule) => {
    if (!rule.applies.test(source.path) || rule.except?.test(source.path)) return [];
    const complaint = rule.complaint(source, code);
    return complaint === undefined ? [] : [`${source.path} ${rule.name}: ${complaint}`];
  });
}

function atMost(longest: number, text: string): string | undefined {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > longest
    ? `${lines} lines, at most ${longest}: split where a second concept begins`
    : undefined;
}

/** Good enough for patterns: a `//` inside a string is kept where it follows a colon, as in addresses. */
function withoutComments(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1');
}
