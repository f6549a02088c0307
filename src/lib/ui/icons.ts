// Path data of the icons, drawn for a 20 px square with a 1.7 px stroke.
export const ICONS = {
  play: 'M6.5 4.5v11l9-5.5z',
  pause: 'M7 4.5v11M13 4.5v11',
  previous: 'M5 4.5v11M15.5 4.5v11L8 10z',
  next: 'M15 4.5v11M4.5 4.5v11L12 10z',
  share: 'M10 12V3m0 0L6.5 6.5M10 3l3.5 3.5M4 10v6.5h12V10',
  cite: 'M8.5 6h-4v4.5h4zM8.5 10.5c0 2.2-1 3.4-3 4M15.5 6h-4v4.5h4zM15.5 10.5c0 2.2-1 3.4-3 4',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  close: 'M5 5l10 10M15 5L5 15',
  swap: 'M12 3.5h4.5V8M16.5 3.5l-5 5M8 16.5H3.5V12M3.5 16.5l5-5',
  whole: 'M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13',
  image: 'M3.5 4.5h13v11h-13zM3.5 13l4-4 3.5 3.5 2-2 3.5 3.5M13 7.5v.1',
  find: 'M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11M13 13l4 4',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  film: 'M3.5 4.5h13v11h-13zM6.5 4.5v11M13.5 4.5v11M3.5 8.2h3M3.5 11.8h3M13.5 8.2h3M13.5 11.8h3',
  theme: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
} as const;

export type IconName = keyof typeof ICONS;
