// A screen reader on paper: what one would say of a page, read from Chromium's accessibility tree, and what live regions tell.
// It shows what a reader is given, not how each product puts it.
import type { CDPSession, Page } from '@playwright/test';

interface AxValue {
  readonly value?: unknown;
}
export interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}
type Tree = ReadonlyMap<string, AxNode>;

/** How roles are spoken. Those that are not here are not said: their content is. */
const SPOKEN: Readonly<Record<string, string>> = {
  banner: 'banner',
  button: 'button',
  checkbox: 'check box',
  combobox: 'combo box',
  complementary: 'complementary',
  dialog: 'dialog',
  form: 'form',
  group: 'group',
  heading: 'heading',
  image: 'graphic',
  link: 'link',
  listbox: 'list box',
  main: 'main',
  navigation: 'navigation',
  option: 'option',
  radio: 'radio button',
  region: 'region',
  slider: 'slider',
  tab: 'tab',
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
  'definition',
  'term',
]);
/** Their name says it all. */
const WHOLE = new Set(['heading', 'link', 'button', 'image', 'slider', 'tab', 'option', 'radio', 'checkbox']);
/** Told when the focus comes into them, where they have a name. */
const ROOMS = new Set(['region', 'navigation', 'group', 'dialog', 'form', 'listbox', 'tablist', 'tabpanel']);
const UNNAMED_ROOMS = new Set(['banner', 'main', 'dialog']);
const LANDMARKS = new Set(['banner', 'main', 'navigation', 'region', 'form', 'complementary', 'contentinfo']);

const word = (value: AxValue | undefined): string =>
  typeof value?.value === 'string' || typeof value?.value === 'number'
    ? String(value.value).trim().replace(/\s+/g, ' ')
    : '';
const roleOf = (node: AxNode): string => word(node.role);
const property = (node: AxNode, name: string): unknown =>
  node.properties?.find((candidate) => candidate.name === name)?.value.value;

function statesOf(node: AxNode): string[] {
  const said: string[] = [];
  const role = roleOf(node);
  if (role === 'heading') said.push(`level ${String(property(node, 'level'))}`);
  const checked = property(node, 'checked');
  if (checked !== undefined) said.push(checked === 'true' ? 'checked' : 'not checked');
  const pressed = property(node, 'pressed');
  if (pressed !== undefined) said.push(pressed === 'true' ? 'pressed' : 'not pressed');
  const expanded = property(node, 'expanded');
  if (expanded !== undefined) said.push(expanded === true ? 'expanded' : 'collapsed');
  if (property(node, 'selected') === true) said.push('selected');
  if (property(node, 'disabled') === true) said.push('unavailable');
  return said;
}

/** What is entered: its name and role. */
const room = (node: AxNode): string =>
  [word(node.name), SPOKEN[roleOf(node)] ?? ''].filter((part) => part !== '').join(', ');

/** One node as it is announced: name, role, value, states, description. `text`: the words of a slider for its value. */
export function announce(node: AxNode, text: string | null = null): string {
  const value = text ?? word(node.value);
  const isHeld = ['slider', 'textbox', 'combobox'].includes(roleOf(node));
  const name = word(node.name);
  const description = word(node.description);
  return [
    name,
    SPOKEN[roleOf(node)] ?? '',
    isHeld ? value : '',
    ...statesOf(node),
    // A description that only says the name again is left out by readers too.
    description === name ? '' : description,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const childrenOf = (node: AxNode, tree: Tree): AxNode[] =>
  (node.childIds ?? []).flatMap((id) => tree.get(id) ?? []);

/** Everything inside as one line. */
function inline(node: AxNode, tree: Tree): string {
  if (!node.ignored && roleOf(node) === 'StaticText') return word(node.name);
  if (!node.ignored && WHOLE.has(roleOf(node))) return announce(node);
  return childrenOf(node, tree)
    .map((child) => inline(child, tree))
    .filter((part) => part !== '')
    .join(' ');
}

/** A part of a page as it is read from top to bottom, a line for each stop of the reading. */
export function linesOf(node: AxNode, tree: Tree): string[] {
  const role = roleOf(node);
  if (!node.ignored) {
    if (role === 'StaticText' || LINES.has(role)) return [inline(node, tree)].filter((text) => text !== '');
    if (WHOLE.has(role)) return [announce(node)];
  }
  const inside = childrenOf(node, tree).flatMap((child) => linesOf(child, tree));
  const isRoom = ROOMS.has(role) && word(node.name) !== '';
  return !node.ignored && isRoom ? [announce(node), ...inside] : inside;
}

/** Keeps, in the page, what each live region says whenever it changes. */
function listen(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  const LIVE = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], output';
  new MutationObserver((records) => {
    const regions = new Set<Element>();
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(LIVE);
      // One that is not shown, or is taken away again, is silent.
      if (region?.isConnected && region.checkVisibility({ visibilityProperty: true })) regions.add(region);
    }
    for (const region of regions) {
      const text = region.textContent.trim().replace(/\s+/g, ' ');
      if (text !== '') said.push(text);
    }
  }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
}

export class Speech {
  readonly #page: Page;
  readonly #session: CDPSession;
  /** Names of what the focus is in, outermost first. */
  #rooms: readonly string[] = [];

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** Listens to a page that has been opened. */
  static async on(page: Page): Promise<Speech> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    await page.evaluate(listen);
    return new Speech(page, session);
  }

  async #tree(): Promise<{ nodes: readonly AxNode[]; byId: Tree }> {
    const answer = await this.#session.send('Accessibility.getFullAXTree');
    const nodes = answer.nodes as readonly AxNode[];
    return { nodes, byId: new Map(nodes.map((node) => [node.nodeId, node])) };
  }

  /** A part of the page read from top to bottom. */
  async read(selector: string): Promise<string[]> {
    const { root } = await this.#session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await this.#session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { node } = await this.#session.send('DOM.describeNode', { nodeId });
    const { nodes, byId } = await this.#tree();
    const start = nodes.find((candidate) => candidate.backendDOMNodeId === node.backendNodeId);
    return start ? linesOf(start, byId) : [];
  }

  /** What a reader lists of the page, in its order: landmarks, or headings. */
  async list(what: 'landmarks' | 'headings'): Promise<string[]> {
    const { nodes, byId } = await this.#tree();
    const isListed = (node: AxNode): boolean =>
      what === 'headings' ? roleOf(node) === 'heading' : LANDMARKS.has(roleOf(node));
    const from = (node: AxNode): string[] => [
      ...(!node.ignored && isListed(node) ? [announce(node)] : []),
      ...childrenOf(node, byId).flatMap(from),
    ];
    return nodes[0] ? from(nodes[0]) : [];
  }

  /** What an expression of the page stands for, with what it is in. */
  async #at(expression: string): Promise<{ node: AxNode | undefined; byId: Tree; text: string | null }> {
    const { result } = await this.#session.send('Runtime.evaluate', { expression });
    const objectId = result.objectId ?? '';
    const answer = await this.#session.send('Accessibility.getPartialAXTree', {
      objectId,
      fetchRelatives: true,
    });
    // The protocol gives a slider's number; readers are given its words.
    const spoken = await this.#session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: 'function () { return this.getAttribute("aria-valuetext") }',
    });
    const nodes = answer.nodes as readonly AxNode[];
    const text = typeof spoken.result.value === 'string' ? spoken.result.value : null;
    return { node: nodes[0], byId: new Map(nodes.map((candidate) => [candidate.nodeId, candidate])), text };
  }

  /** What has the focus, after the rooms that were entered with it. */
  async focus(): Promise<string> {
    const { node, byId, text } = await this.#at('document.activeElement');
    if (!node) return 'nothing';
    const rooms: string[] = [];
    for (let at = byId.get(node.parentId ?? ''); at; at = byId.get(at.parentId ?? '')) {
      const isRoom = ROOMS.has(roleOf(at)) && word(at.name) !== '';
      if (!at.ignored && (isRoom || UNNAMED_ROOMS.has(roleOf(at)))) rooms.unshift(room(at));
    }
    const entered = rooms.filter((name, i) => this.#rooms[i] !== name);
    this.#rooms = ROOMS.has(roleOf(node)) ? [...rooms, room(node)] : rooms;
    return [...entered, announce(node, text)].join('; ');
  }

  /** The option that the arrow keys have come to while the focus stays in its field. */
  async option(): Promise<string> {
    const { node } = await this.#at(
      'document.getElementById(document.activeElement.getAttribute("aria-activedescendant"))',
    );
    return node ? announce(node) : 'nothing';
  }

  /** What live regions have told since they were last asked. */
  async told(): Promise<string[]> {
    const said = await this.#page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
    return said.map((text) => `(told) ${text}`);
  }
}
