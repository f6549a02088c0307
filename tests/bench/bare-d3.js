// A map with d3 as its gallery would draw it: one path per unit, the colour of the year, a slider.
const { d3 } = globalThis;
const COLOURS = {
  nato: '#4a78b5',
  both: '#2c4f80',
  'european-union': '#d9b44a',
  'warsaw-pact': '#c0504d',
  ip4: '#8fbf8f',
};

const [years, ...plates] = await Promise.all(
  ['years', 'world', 'europe'].map((name) => d3.json(`/${name}.json`)),
);

const shapes = plates.map((plate) =>
  d3
    .select(`#${plate.view}`)
    .attr('viewBox', [0, 0, plate.width, plate.height].join(' '))
    .selectAll('path')
    .data(Object.entries(plate.units))
    .join('path')
    .attr('d', ([, unit]) => unit.d)
    .attr('transform', `scale(${1 / plate.scale})`)
    .attr('stroke', '#fff'),
);

function show(year) {
  const blocs = years[year];
  for (const paths of shapes) paths.attr('fill', ([id]) => COLOURS[blocs[id]] ?? '#ddd');
  d3.select('h1').text(year);
}

const all = Object.keys(years);
d3.select('input')
  .attr('min', all[0])
  .attr('max', all.at(-1))
  .property('value', all[0])
  .on('input', (event) => show(event.target.value))
  .attr('aria-disabled', 'false');
show(all[0]);
