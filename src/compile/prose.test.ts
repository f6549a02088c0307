// Situation texts become safe HTML, and their citations numbers.
import { describe, expect, test } from 'vitest';
import { checkMarkup, checkParts, findCitations, renderProse, type Body } from './prose.ts';

const body = (text: string): Body => ({ file: 'data/periods/x.md', text, line: 7 });
const split = (lead: string, full: string): Body => body(`${lead}\n\n<!-- more -->\n\n${full}\n`);

describe('renderProse', () => {
  test('citations are numbered in the order of first use through lead and full text', () => {
    const { leadHtml, fullHtml, citations } = renderProse(
      split('A [@b-2] [@a-1].', 'B [@c-3]; again [@b-2].'),
    );
    expect(leadHtml).toBe(
      '<p>A<sup class="cite"><a role="doc-noteref" href="#source-b-2">1</a></sup> <sup class="cite"><a role="doc-noteref" href="#source-a-1">2</a></sup>.</p>',
    );
    expect(fullHtml).toContain('<a role="doc-noteref" href="#source-b-2">1</a></sup>.');
    expect(citations).toEqual([
      { n: 1, sourceId: 'b-2' },
      { n: 2, sourceId: 'a-1' },
      { n: 3, sourceId: 'c-3' },
    ]);
  });

  test('only paragraphs, emphasis, links and citations come through', () => {
    const { fullHtml } = renderProse(
      split(
        'x',
        '*a* **b** [c](https://example.org) [d](javascript:alert(1)) <script>e</script> <b onclick="f">g</b>',
      ),
    );
    expect(fullHtml).toBe(
      '<p><em>a</em> <strong>b</strong> <a href="https://example.org">c</a> <a>d</a>  g</p>',
    );
  });

  test('words are counted as read, without marks and markup', () => {
    const { leadWords, fullWords } = renderProse(
      split('One *two* [@a-1] three.', '[four five](https://example.org/x) six'),
    );
    expect([leadWords, fullWords]).toEqual([3, 3]);
  });
});

describe('checkMarkup', () => {
  test('plain prose draws no complaint', () => {
    const text = split('*A* “b” [@c-1] & R&D.', '**d** [e](https://example.org)\n\nf\\*g, 5 < 6');
    expect([...checkParts(text), ...checkMarkup(text)]).toEqual([]);
  });

  test.each([
    ['# Heading', 11],
    ['- item', 11],
    ['> quote', 11],
    ['text <b>bold</b>', 11],
    ['text\n\n![image](https://example.org/a.png)', 13],
    ['text `code`', 11],
    ['text\n\n| a |\n|---|\n| b |', 13],
    ['[a](http://example.org)', 11],
  ])('%j is refused with its line', (text, line) => {
    const complaints = checkMarkup(split('Lead.', text));
    expect(complaints.map((complaint) => [complaint.rule, complaint.line])).toEqual([['prose-markup', line]]);
  });

  test('the line between lead and full text stands exactly once', () => {
    expect(checkParts(body('Only a lead.'))[0]?.message).toContain('is missing');
    expect(checkParts(split('a', 'b\n\n<!-- more -->\n\nc'))[0]?.message).toContain('stands twice');
  });
});

test('citations are found with their lines', () => {
  expect(findCitations(split('A [@b-2].', 'B [@c-3] [@b-2].'))).toEqual([
    { sourceId: 'b-2', line: 7 },
    { sourceId: 'c-3', line: 11 },
    { sourceId: 'b-2', line: 11 },
  ]);
});
