// Rules across rows and tables: runs every rule whose tables could be read whole, and collects what they find.
import type { Complaint, RuleName } from './complaint.ts';
import type { Dataset, PartName } from './dataset.ts';
import { aliveRules } from './rules-alive.ts';
import { chapterRules } from './rules-chapters.ts';
import { countryRules } from './rules-countries.ts';
import { labelRules } from './rules-labels.ts';
import { partnershipRules } from './rules-partnerships.ts';
import { periodRules } from './rules-periods.ts';
import { recordReferenceRules } from './rules-record-reference.ts';
import { recordRules } from './rules-record.ts';
import { referenceRules } from './rules-reference.ts';
import { stepRules } from './rules-steps.ts';
import { timeRules } from './rules-time.ts';
import { wordRules } from './rules-words.ts';

/** What a rule found, and where. */
export type Finding = Omit<Complaint, 'rule'>;

export interface Rule {
  readonly name: RuleName;
  /** Tables that must have been read whole, or the rule would find faults that are not there. */
  readonly needs: readonly PartName[];
  readonly find: (data: Dataset) => Finding[];
  /** A warning is printed and does not stop the compile step. */
  readonly warning?: true;
}

export interface Findings {
  readonly complaints: readonly Complaint[];
  readonly warnings: readonly Complaint[];
}

export const rules: readonly Rule[] = [
  ...referenceRules,
  ...recordReferenceRules,
  ...timeRules,
  ...aliveRules,
  ...partnershipRules,
  ...stepRules,
  ...recordRules,
  ...periodRules,
  ...countryRules,
  ...chapterRules,
  ...labelRules,
  ...wordRules,
];

/** Checks the facts against every rule; rules that lack a whole table wait until it is mended. */
export function check(data: Dataset): Findings {
  const complaints: Complaint[] = [];
  const warnings: Complaint[] = [];
  for (const rule of rules) {
    if (rule.needs.some((table) => data.broken.has(table))) continue;
    const found = rule.find(data).map((finding) => ({ ...finding, rule: rule.name }));
    (rule.warning ? warnings : complaints).push(...found);
  }
  return { complaints, warnings };
}
