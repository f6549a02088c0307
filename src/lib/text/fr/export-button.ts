// Français du bouton qui ouvre la boîte de dialogue des images ; les mots de celle-ci viennent avec elle.
import type { ExportButtonWords } from '../en/export-button.ts';

export const exportButton: ExportButtonWords = {
  button: 'Exporter',
  hint: 'Enregistrer ou copier une image de cette vue',
  failed: 'La boîte de dialogue des images n’a pas pu être chargée. Appuyez de nouveau pour réessayer.',
};
