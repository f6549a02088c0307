// The record of the small sound data folder: one programme that suspends, one that ends, one road, one of everything else.
const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `word${String(index)}`).join(' ');

const table = (...lines: string[]): string => `${lines.join('\n')}\n`;

function country(id: string): string {
  const front = [`id: "${id}"`, `title: "What ${id} is to the subject"`];
  const text = [`The *state* ${words(60)} [@treaty-1949].`, '', `And ${words(40)} [@book-1990].`];
  return ['---', ...front, '---', ...text, ''].join('\n');
}

const chapter = [
  '---',
  'id: "story"',
  'order: "1"',
  'title: "A story"',
  'summary: "It is told in two steps."',
  '---',
  '<!-- step date: 1955-05-06; plate: europe; camera: 10 51 2.2; country: DEU; layers: summits article6 -->',
  '## The first step',
  '',
  `It ${words(40)} [@treaty-1949].`,
  '',
  '<!-- step date: 1990-10-03; plate: world; camera: -40 45 1 -->',
  '## The second step',
  '',
  `Then ${words(20)} [@book-1990].`,
  '',
  `> **Claim.** A. First, London: ${words(20)} [@treaty-1949].`,
  '>',
  `> **Answer.** B. Second, Bonn: ${words(20)} [@book-1990].`,
  '',
].join('\n');

/** Path inside data/ -> text: every rule kept. */
export const soundRecord: Readonly<Record<string, string>> = {
  'programmes.csv': table(
    'programme_id,name,short_name,kind,start,end,text,date_rule,sources,note',
    'circle,The Circle,Circle,forum,1960-01-01,1970-01-01,States sit in a circle.,By first seat.,book-1990,',
    'talks,Talks for Peace,Talks,partnership,1950-01-01,,States talk.,By signature.,book-1990,',
  ),
  'partnerships.csv': table(
    'programme_id,polity_id,status,start,end,end_kind,precision,certainty,sources,note',
    'circle,DDR,active,1960-01-01,1970-01-01,programme-ended,day,documented,book-1990,',
    'talks,DEU,active,1950-01-01,1953-01-01,suspension,year,reported,book-1990,',
    'talks,DEU,suspended,1953-01-01,1954-01-01,resumption,year,reported,book-1990,',
    'talks,DEU,active,1954-01-01,1955-05-06,membership,day,general,treaty-1949,By deposit.',
    'talks,DDR,active,1985-01-01,1990-10-03,state-ended,month,reported,book-1990,',
  ),
  'steps.csv': table(
    'bloc_id,polity_id,road,kind,date,end_date,precision,certainty,text,sources,note',
    'nato,DEU,1,application,1950-06-01,,month,reported,Bonn asks.,book-1990,',
    'nato,DEU,1,failed,1952-05-27,,day,documented,The treaty fails.,book-1990,',
    'nato,DEU,2,protocol-signed,1954-10-23,,day,documented,The protocol is signed.,treaty-1949,',
    'nato,DEU,2,ratification,1955-02-24,1955-05-05,day,documented,Parliaments consent.,treaty-1949,',
    'nato,DEU,2,deposit,1955-05-06,,day,documented,The instrument is deposited.,treaty-1949,',
    'warsaw-pact,DDR,1,withdrawal,1990-09-24,,day,documented,A protocol is signed.,book-1990,',
  ),
  'operations.csv': table(
    'operation_id,name,short_name,kind,start,end,precision,certainty,place,lon,lat,polities,mandate,strength,text,sources,note',
    'guard,Joint Guard,Guard,peace-support,1989-01-01,1992-01-01,day,documented,Berlin,13.4,52.5,DDR DEU,Council decision,"200, 1990",They guard.,book-1990,',
    'patrol,Sea Patrol,Patrol,maritime,2001-10-06,,day,documented,North Sea,3,56,,Article 5,,They sail.,book-1990,',
  ),
  'presence.csv': table(
    'presence_id,name,kind,host,framework,start,end,precision,certainty,place,lon,lat,strength,text,sources,note',
    'corps,Northern Corps,headquarters,DEU,GBR,1955-05-06,,day,documented,Bielefeld,8.5,52,,It commands.,book-1990,',
  ),
  'consultations.csv': table(
    'consultation_id,article,date,precision,certainty,polities,subject,text,sources,note',
    'crisis-1961,4,1961-08-14,day,reported,DEU GBR,A wall in Berlin,They consult.,book-1990,',
  ),
  'summits.csv': table(
    'summit_id,date,end_date,kind,city,host,lon,lat,title,text,ip4,sources,note',
    'london-1977,1977-05-10,1977-05-11,summit,London,GBR,-0.1,51.5,London,They meet.,,book-1990,',
    'video-2022,2022-02-25,,virtual,,,,,By video,They speak.,JPN,book-1990,',
  ),
  'secretaries-general.csv': table(
    'person_id,name,polity_id,start,end,acting,sources,note',
    'first,A. First,GBR,1952-03-24,1957-05-16,no,book-1990,',
    'second,B. Second,DEU,1957-05-16,,yes,book-1990,',
  ),
  'disputes.csv': table(
    'dispute_id,name,units,overlays,claimants,controllers,start,end,precision,certainty,drawn,lon,lat,text,sources,note',
    'germany,Germany under statute,DE_W,DEU-OCC,DEU,GBR UN,1949-05-23,1955-05-05,day,documented,hatched,9,50,It is occupied.,book-1990,',
  ),
  'treaties.csv': table(
    'treaty_id,name,short_name,kind,signed,start,end,text,sources,note',
    'entente,The Entente,Entente,alliance,1947-03-04,1947-09-08,1954-01-01,They help each other.,book-1990,',
  ),
  'treaty-parties.csv': table(
    'treaty_id,polity_id,start,end,end_kind,sources,note',
    'entente,GBR,1949-04-04,1954-01-01,dissolution,book-1990,',
    'entente,DEU,1950-01-01,1952-01-01,withdrawal,book-1990,',
  ),
  'chapters/story.md': chapter,
  'countries/DDR.md': country('DDR'),
  'countries/DEU.md': country('DEU'),
  'countries/GBR.md': country('GBR'),
};
