// Pages that remember what they should not have done: for engines whose driver does not hand the console over.

const WATCH = '/watch.js';

/** Outlives the page, within its tab. Runs before anything else of the page. */
const SCRIPT = `
  const complain = (text) =>
    sessionStorage.setItem('complaints', (sessionStorage.getItem('complaints') ?? '') + text + '\\n');
  addEventListener('error', (event) => complain('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => complain('rejection: ' + String(event.reason)));
  addEventListener('securitypolicyviolation', (event) =>
    complain('policy: ' + [event.effectiveDirective, event.blockedURI, event.sample, event.sourceFile].join(' ')));
  const { error } = console;
  console.error = (...words) => { complain('console: ' + words.map(String).join(' ')); error(...words); };
`;

/** The script itself, and pages with a line that loads it; undefined for everything else. */
export function watched(pathname: string, page: () => Buffer): { type: string; body: string } | undefined {
  if (pathname === WATCH) return { type: 'text/javascript', body: SCRIPT };
  if (!/^\/[^.]*$/.test(pathname)) return undefined;
  const body = page().toString().replace('<head>', `<head><script src="${WATCH}"></script>`);
  return { type: 'text/html;charset=utf-8', body };
}
