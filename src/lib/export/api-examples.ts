// Short programs that use the API, for copying. They are tested as far as this project can run them (tests/e2e/api.test.ts).

export const EXAMPLE_LANGUAGES = ['curl', 'observable', 'python', 'r'] as const;
export type ExampleLanguage = (typeof EXAMPLE_LANGUAGES)[number];

/** @param api address of api/v1, without a final slash. */
export const apiExamples = (api: string): Readonly<Record<ExampleLanguage, string>> => ({
  curl: `curl -O ${api}/memberships.csv

curl -s ${api}/snapshots/1989.json |
  jq -r '.blocs.nato.members[] | [.code, .name, .since] | @csv'
`,
  observable: `const api = "${api}";
const response = await fetch(\`\${api}/states/1989.topojson\`);
const world = await response.json();
const states = topojson.feature(world, world.objects.states);

Plot.plot({
  projection: "equal-earth",
  color: { legend: true },
  marks: [
    Plot.geo(states.features, {
      fill: (state) => state.properties.blocs.join(" + ") || "none",
      title: (state) => state.properties.name,
      stroke: "white",
      strokeWidth: 0.4
    })
  ]
})
`,
  python: `import geopandas as gpd
import pandas as pd

api = "${api}"

states = gpd.read_file(f"{api}/states/1989.geojson")
states[states["blocs"].apply(lambda blocs: "nato" in blocs)].plot()

day = "1989-12-31"
members = pd.read_csv(f"{api}/memberships.csv")
open_end = members["end"].isna() | (members["end"] > day)
on_day = members[(members["start"] <= day) & open_end]
print(on_day.groupby("bloc").size())
`,
  r: `library(sf)

api <- "${api}"

states <- st_read(paste0(api, "/states/1989.geojson"))
plot(st_geometry(states[grepl("nato", states$blocs), ]))

day <- "1989-12-31"
members <- read.csv(paste0(api, "/memberships.csv"), na.strings = "")
open_end <- is.na(members$end) | members$end > day
table(members$bloc[members$start <= day & open_end])
`,
});
