// Meaning -> colour, for light, dark and print. The one palette; app.css carries the same values as custom properties (a test compares them).

const light = {
  page: '#ffffff', panel: '#f5f6f5', ink: '#14202e', 'ink-2': '#4a5663', 'ink-3': '#67727d', rule: '#d8dcdd', 'rule-2': '#b3babd', focus: '#0b57d0', accent: '#184175',
  sea: '#e6eaed', land: '#fbfaf7', coast: '#7f8a92', 'border-n': '#bcc2c3', 'border-m': '#ffffff', grat: '#dbe0e3',
  nato: '#5b94c9', both: '#184175', eu: '#f3cb63', wp: '#b3764a', ip4: '#30846d', partner: '#c3e8d7', dep: '#c9ddf2',
  'eu-line': '#efb41f', 'eu-edge': '#8a6100',
  'pat-eu': 'rgba(244,191,63,.30)', 'pat-wp': 'rgba(56,28,8,.24)', 'pat-ip4': 'rgba(255,255,255,.45)', 'pat-partner': '#30846d', 'pat-out': 'rgba(170,203,234,.62)', 'pat-dis': 'rgba(20,32,46,.62)',
  'lab-ink': '#14202e', 'lab-off': '#5d6770', 'lab-sea': '#526a78', 'lab-both': '#ffffff', 'lab-ip4': '#0e4537', 'lab-wp': '#1c0f04', halo: 'rgba(255,255,255,.72)', 'halo-both': '#184175',
  mark: '#14202e', 'mark-case': '#ffffff'
};

export type Token = keyof typeof light;
export type Palette = Readonly<Record<Token, string>>;

const dark: Palette = {
  ...light,
  page: '#0f151b', panel: '#161e26', ink: '#eef1f2', 'ink-2': '#b5bfc7', 'ink-3': '#93a0aa', rule: '#2a353f', 'rule-2': '#475560', focus: '#8ab8ff', accent: '#8fbdea',
  sea: '#11181e', land: '#2c3439', coast: '#56636c', 'border-n': '#4b565d', 'border-m': '#0f151b', grat: '#1c262e',
  nato: '#74a8d8', both: '#356db7', eu: '#efc765', wp: '#bd8459', ip4: '#4a9e86', partner: '#3c6151', dep: '#3b546c',
  'eu-line': '#f5c755', 'eu-edge': '#f5c755',
  'pat-eu': 'rgba(245,199,85,.20)', 'pat-wp': 'rgba(28,12,0,.24)', 'pat-ip4': 'rgba(9,30,24,.55)', 'pat-partner': '#8fd0b8', 'pat-out': 'rgba(190,216,242,.55)', 'pat-dis': 'rgba(240,243,244,.62)',
  'lab-ink': '#eef1f2', 'lab-off': '#a7b1b8', 'lab-sea': '#7d93a1', 'lab-ip4': '#bfe9dc', 'lab-wp': '#170c03', halo: 'rgba(15,21,27,.66)', 'halo-both': '#234f8a',
  mark: '#ffffff', 'mark-case': '#0f151b'
};

const print: Palette = {
  ...light,
  panel: '#ffffff', ink: '#000000', 'ink-2': '#333333', 'ink-3': '#444444', rule: '#bbbbbb', 'rule-2': '#888888',
  sea: '#f0f0f0', land: '#ffffff', coast: '#666666', 'border-n': '#999999', grat: '#e0e0e0',
  nato: '#8fb8dd', both: '#1d4a80', eu: '#f6dc92', wp: '#c89a6e', partner: '#d6eee3', dep: '#e3edf7', 'eu-line': '#f0bb33', 'eu-edge': '#6b4c00',
  'pat-eu': 'rgba(246,220,146,.55)', 'pat-wp': 'rgba(40,15,4,.55)', 'pat-ip4': 'rgba(255,255,255,.75)', 'pat-partner': '#1f5c4b', 'pat-out': 'rgba(190,214,238,.85)', 'pat-dis': 'rgba(0,0,0,.75)',
  'lab-off': '#444444', 'lab-sea': '#555555', halo: 'rgba(255,255,255,.85)', 'halo-both': '#1d4a80'
};

export type ThemeName = 'light' | 'dark' | 'print';
export const PALETTES: Readonly<Record<ThemeName, Palette>> = { light, dark, print };
