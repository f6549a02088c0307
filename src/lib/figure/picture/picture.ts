// A picture that leaves the page: title, map, key, as-of line, sources, disclaimer and address as one SVG. Pure: the browser, films and
// the command line draw from this.
import { drawChart } from './chart.ts';
import { drawCountry } from './country.ts';
import { documentOf, frameOf } from './frame.ts';
import type { Drawn, Frame, PictureText } from './frame.ts';
import type { PictureRequest } from './model.ts';
import { drawOneDate, drawView } from './one-date.ts';
import { drawTwoDates } from './two-dates.ts';

function told({ content, words, permalink }: PictureRequest): PictureText {
  switch (content.kind) {
    case 'plates':
    case 'view':
      return { title: `${words.title(content.scene.date)}: ${content.headline}`, text: permalink };
    case 'compare':
      return { title: words.versus(content.a.date, content.b.date), text: permalink };
    case 'chart':
      return { title: `${content.title}, ${content.span}`, text: permalink };
    case 'country':
      return { title: `${content.name}, ${words.title(content.scene.date)}`, text: permalink };
  }
}

function drawn(frame: Frame): Drawn {
  const { content } = frame.request;
  switch (content.kind) {
    case 'plates':
      return drawOneDate(frame, content);
    case 'compare':
      return drawTwoDates(frame, content);
    case 'view':
      return drawView(frame, content);
    case 'chart':
      return drawChart(frame, content);
    case 'country':
      return drawCountry(frame, content);
  }
}

/**
 * The picture. Every name and sentence is escaped; nothing is fetched from anywhere by what it draws.
 * @throws Error where a plate is asked for whose geometry is not given
 */
export function pictureSvg(request: PictureRequest): string {
  const frame = frameOf(request);
  return documentOf(frame, told(request), drawn(frame));
}
