// Results as Markdown tables: one column per page, the bare d3 page last.
import type { ByKind, PageResult, Results } from './results.ts';
import type { Spread } from './statistics.ts';
import { rounded } from './statistics.ts';

type Row = [name: string, cell: (page: PageResult) => string];

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const ms = (value: number): string => `${rounded(value)} ms`;
const both = ({ median, p95 }: Spread): string => `${median.toFixed(1)} / ${p95.toFixed(1)} ms`;
const kind = (kinds: ByKind, name: string): string => {
  const found = kinds[name];
  return found ? `${kB(found.bytes)} in ${found.requests}` : '–';
};

const TRANSFER: Row[] = [
  ['Bytes to the first map (page and blocking CSS)', (p) => kB(p.transfer.firstMapBytes)],
  ['Bytes until the slider works', (p) => kB(p.transfer.interactiveBytes)],
  ['… page', (p) => kind(p.transfer.byKind, 'page')],
  ['… style sheets', (p) => kind(p.transfer.byKind, 'style')],
  ['… scripts', (p) => kind(p.transfer.byKind, 'script')],
  ['… compiled data', (p) => kind(p.transfer.byKind, 'data')],
  ['… typefaces', (p) => kind(p.transfer.byKind, 'font')],
  ['Requests', (p) => String(p.transfer.requests)],
  ['Render-blocking requests besides the page', (p) => String(p.transfer.blockingRequests)],
];
const SLOW: Row[] = [
  ['First contentful paint', (p) => ms(p.slow.firstContentfulPaint)],
  ['First map painted', (p) => ms(p.slow.firstMap)],
  ['Largest contentful paint', (p) => ms(p.slow.largestContentfulPaint)],
  ['Slider works', (p) => ms(p.slow.interactive)],
  ['Total blocking time', (p) => ms(p.slow.blockingTime)],
  ['Longest task', (p) => ms(p.slow.longestTask)],
  ['Cumulative layout shift', (p) => p.slow.layoutShift.toFixed(3)],
];
const STEPS: Row[] = [
  ['Scripting', (p) => both(p.steps.script)],
  ['Style', (p) => both(p.steps.style)],
  ['Layout', (p) => both(p.steps.layout)],
  ['Paint and other main-thread work', (p) => both(p.steps.other)],
  ['Key to end of the frame', (p) => both(p.steps.keyToFrame)],
  ['Key to next paint (Event Timing, steps of 8 ms)', (p) => both(p.steps.keyToPaint)],
];
const DRAG: Row[] = [
  ['Frames drawn in the drag', (p) => `${p.drag.frames} in ${ms(p.drag.milliseconds)}`],
  ['Frames lost', (p) => String(p.drag.framesLost)],
  ['Years seen', (p) => String(p.drag.yearsShown)],
  ['Long tasks, longest', (p) => `${p.drag.longTasks}, ${ms(p.drag.longestTask)}`],
];
const MEMORY: Row[] = [
  ['JS heap after load', (p) => MB(p.memory.heapAfterLoad)],
  ['JS heap after one full scrub', (p) => MB(p.memory.heapAfterOne)],
  ['JS heap after full scrubs', (p) => `${MB(p.memory.heapAfterScrubs)} (${p.memory.scrubs})`],
  ['Elements', (p) => String(p.memory.elements)],
  ['DOM nodes after load, after scrubs', (p) => `${p.memory.nodesAfterLoad}, ${p.memory.nodesAfterScrubs}`],
];
const ZOOMABLE: Row[] = [
  ['Bytes, requests', (p) => (p.zoomable ? `${kB(p.zoomable.bytes)} in ${p.zoomable.requests}` : '–')],
  ['Shown after the hover', (p) => (p.zoomable ? ms(p.zoomable.shownAfter) : '–')],
  ['Cumulative layout shift from load on', (p) => (p.zoomable ? p.zoomable.layoutShift.toFixed(3) : '–')],
  ['Longest task', (p) => (p.zoomable ? ms(p.zoomable.longestTask) : '–')],
  ['Scripting per year step, map live', (p) => (p.zoomable ? both(p.zoomable.steps.script) : '–')],
];

export function tables(results: Results): string {
  const { machine } = results;
  const columns: [string, PageResult][] = [...Object.entries(results.pages), ['bare d3', results.bare]];
  const table = (title: string, rows: Row[]): string => {
    const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
    const head = [
      line([title, ...columns.map(([name]) => name)]),
      line(['---', ...columns.map(() => '---:')]),
    ];
    return [
      ...head,
      ...rows.map(([name, cell]) => line([name, ...columns.map(([, page]) => cell(page))])),
    ].join('\n');
  };
  return [
    `Measured on ${results.measured}: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}, ` +
      `${machine.browser}, WebGL: ${machine.webgl}. Load per core at the start: ${machine.loadPerCore}.`,
    table('Over the wire', TRANSFER),
    table(`Slow phone (median of ${columns[0]?.[1].slow.runs ?? 0})`, SLOW),
    table('Year step by key (median / 95th percentile)', STEPS),
    table('Drag over all years', DRAG),
    table('Memory', MEMORY),
    table('Zoomable map on hover', ZOOMABLE),
    ratios(results),
    ...(results.build
      ? [
          `Build: ${results.build.coldSeconds} s with nothing kept, ${results.build.warmSeconds} s after a change of a style sheet, ${results.build.unchangedSeconds} s with nothing changed.`,
        ]
      : []),
  ].join('\n\n');
}

/** The first page against the bare one. */
function ratios({ pages, bare }: Results): string {
  const [name, page] = Object.entries(pages)[0] ?? [];
  if (!page || name === undefined) return '';
  const times = (value: (page: PageResult) => number): string => {
    const [own, other] = [value(page), value(bare)];
    return other === 0 ? `${own} against 0` : `${(own / other).toFixed(2)} times`;
  };
  return (
    `${name} compared with the bare d3 page: bytes until the slider works ${times((p) => p.transfer.interactiveBytes)}, first map on the slow phone ` +
    `${times((p) => p.slow.firstMap)}, slider works ${times((p) => p.slow.interactive)}, scripting per step ${times((p) => p.steps.script.median)}, ` +
    `key to end of the frame ${times((p) => p.steps.keyToFrame.median)}, heap after load ${times((p) => p.memory.heapAfterLoad)}.`
  );
}
