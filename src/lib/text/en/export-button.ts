// English for the button that opens the dialog of pictures; apart from its words, which come with it.

export interface ExportButtonWords {
  readonly button: string;
  readonly hint: string;
  readonly failed: string;
}

export const exportButton: ExportButtonWords = {
  button: 'Export',
  hint: 'Save or copy a picture of this view',
  failed: 'The dialog of pictures did not load. Press again to try once more.',
};
