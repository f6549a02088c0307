// Where a reader finds the rows of the data and reports an error, from the settings of the build (README, Settings):
// PUBLIC_REPOSITORY, the repository's file view, such as https://host/owner/repo/blob/main; PUBLIC_REPORT, a form for reports with
// {file}, {line} and {row}. Without them the site shows its rows itself. Apart from site.ts, so that date pages do not wait for it.
import * as settings from '$env/static/public';
import { addressSetting } from '$lib/export/provenance';
import type { RowSettings } from '$lib/export/provenance';
import { siteBase } from './base';

/** Looked up by name while running: an import of what is not set would not build. */
const given = new Map<string, string>(Object.entries(settings));
const repository = addressSetting(given.get('PUBLIC_REPOSITORY'));
const report = addressSetting(given.get('PUBLIC_REPORT'));

/** Ask while rendering: the base is relative in prerendered pages. */
export const rowSettings = (): RowSettings => ({ repository, report, base: siteBase() });
