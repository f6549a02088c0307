// A screen reader on paper: what one would say of a page, of the focus and of live regions, read from Chromium's accessibility tree.
import type { CDPSession, Page } from '@playwright/test';

interface AxValue {
  readonly value?: unknown;
}
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
}
type Tree = ReadonlyMap<string, AxNode>;

/** How roles are spoken. Those that are not here are not said: their content is. */
const SPOKEN: Readonly<Record<string, string>> = {
  banner: 'banner',
  button: 'button',
  checkbox: 'check box',
  combobox: 'combo box',
  complementary: 'complementary',
  contentinfo: 'content information',
  dialog: 'dialog',
  form: 'form',
  group: 'group',
  heading: 'heading',
  image: 'graphic',
  link: 'link',
  list: 'list',
  listbox: 'list box',
  main: 'main',
  navigation: 'navigation',
  option: 'option',
  radio: 'radio button',
  region: 'region',
  slider: 'slider',
  tab: 'tab',
  table: 'table',
  tablist: 'tab list',
  tabpanel: 'tab panel',
  textbox: 'edit',
};
/** Read as one line, whatever stands in it. */
const LINES = new Set([
  'paragraph',
  'listitem',
  'row',
  'LabelText',
  'Legend',
  'status',
  'caption',
  'definition',
  'term',
]);
/** Their name says it all. */
const WHOLE = new Set([
  'heading',
  'link',
  'button',
  'image',
  'slider',
  'tab',
  'option',
  'radio',
  'checkbox',
  'textbox',
]);
/** Said only where they have a name. */
const NAMED = new Set(['group', 'region', 'form', 'list', 'table']);

const word = (value: AxValue | undefined): string =>
  typeof value?.value === 'string' ? value.value.trim().replace(/\s+/g, ' ') : '';
const roleOf = (node: AxNode): string => word(node.role);
const property = (node: AxNode, name: string): unknown =>
  node.properties?.find((candidate) => candidate.name === name)?.value.value;

function statesOf(node: AxNode): string[] {
  const role = roleOf(node);
  const said: string[] = [];
  const level = property(node, 'level');
  if (role === 'heading') said.push(`level ${String(level)}`);
  const checked = property(node, 'checked');
  if (checked !== undefined) said.push(checked === 'true' ? 'checked' : 'not checked');
  if (property(node, 'pressed') !== undefined)
    said.push(property(node, 'pressed') === 'true' ? 'pressed' : 'not pressed');
  const expanded = property(node, 'expanded');
  if (expanded !== undefined) said.push(expanded === true ? 'expanded' : 'collapsed');
  if (property(node, 'selected') === true) said.push('selected');
  if (property(node, 'disabled') === true) said.push('unavailable');
  const valueText = property(node, 'valuetext');
  const value = typeof valueText === 'string' ? valueText : word(node.value);
  if (value !== '' && ['slider', 'textbox', 'combobox'].includes(role)) said.push(value);
  return said;
}

/** One node as it is announced: name, role, states, description. */
export function announce(node: AxNode): string {
  const role = SPOKEN[roleOf(node)] ?? '';
  return [word(node.name), role, ...statesOf(node), word(node.description)]
    .filter((part) => part !== '')
    .join(', ');
}

const children = (node: AxNode, tree: Tree): AxNode[] =>
  (node.childIds ?? []).flatMap((id) => tree.get(id) ?? []);

/** Everything inside as one line. */
function inline(node: AxNode, tree: Tree): string {
  const role = roleOf(node);
  if (!node.ignored && role === 'StaticText') return word(node.name);
  if (!node.ignored && WHOLE.has(role)) return announce(node);
  const cell = role === 'row' ? ' | ' : ' ';
  return children(node, tree)
    .map((child) => inline(child, tree))
    .filter((part) => part !== '')
    .join(cell);
}

function lines(node: AxNode, tree: Tree): string[] {
  const role = roleOf(node);
  if (!node.ignored) {
    if (role === 'StaticText') return [word(node.name)].filter((text) => text !== '');
    if (WHOLE.has(role)) return [announce(node)];
    if (LINES.has(role)) return [inline(node, tree)].filter((text) => text !== '');
  }
  const inside = children(node, tree).flatMap((child) => lines(child, tree));
  const isSaid = !node.ignored && SPOKEN[role] !== undefined && (!NAMED.has(role) || word(node.name) !== '');
  return isSaid ? [announce(node), ...inside] : inside;
}

export class Speech {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Speech> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new Speech(page, session);
  }

  /** The page, or the part of it that a selector names, read from top to bottom. */
  async read(selector = 'body'): Promise<string[]> {
    const { root } = await this.#session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await this.#session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { node } = await this.#session.send('DOM.describeNode', { nodeId });
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    const tree = new Map(nodes.map((candidate) => [candidate.nodeId, candidate as AxNode]));
    const start = nodes.find((candidate) => candidate.backendDOMNodeId === node.backendNodeId);
    return start ? lines(start, tree) : [];
  }

  /** What has the focus. */
  async focus(): Promise<string> {
    const { result } = await this.#session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await this.#session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId ?? '',
      fetchRelatives: false,
    });
    const [node] = nodes;
    return node ? announce(node) : 'nothing';
  }

  /** What live regions say now. */
  async live(): Promise<string[]> {
    const said = await this.#page
      .locator('[aria-live], [role=status], [role=alert], output')
      .evaluateAll((all) => all.map((element) => element.textContent.trim().replace(/\s+/g, ' ')));
    return [...new Set(said.filter((text) => text !== ''))];
  }
}
