import { type Agency, type Letter, paragraphs } from '../content';

const air: Agency = {
  code: 'USDAFNW',
  name: 'Northwest Air Wing Public Affairs',
  address: ['1 Hangar Loop', 'Camp Halloway, WM 20340'],
  site: 'https://www.nwairwing.example.mil',
};
const court: Agency = {
  code: 'WMCOURTS',
  name: 'Westmark Judicial Branch',
  address: ['1 Court Square', 'Alder Falls, WM 55902', '555-0117'],
  site: 'https://www.courts.example.gov',
};
const parks: Agency = {
  code: 'WMPARKS',
  name: 'Division of Parks and Trails',
  address: ['500 Ranger Way', 'Lakemont, WM 55820'],
  site: 'https://parks.example.gov',
};
const schools: Agency = {
  code: 'WMTOLLSD',
  name: 'Tollgate Valley Unified School District',
  address: ['12 Slate Road', 'Tollgate, WM 55833', '555-0133'],
  site: 'https://www.tollgateschools.example.org',
};

/** "Story by" with rank and unit; a quotation over two paragraphs, the first left open. */
export const mechanics: Letter = {
  agency: air,
  subject: 'Night Shift Mechanics Keep the Old Tankers Flying',
  headline: 'Night Shift Mechanics Keep the Old Tankers Flying',
  section: 'Features',
  byline: 'Story by Staff Sgt. Wilhelmina Tran, Northwest Air Wing',
  authors: ['Wilhelmina Tran'],
  dated: { x: '02.11.2025', iso: '2025-02-11' },
  sent: '2025-02-11T23:18:40.440Z',
  form: 'article',
  original: '/News/Article-Display/Article/4061220/night-shift-mechanics/',
  body: [
    ...paragraphs(
      'CAMP HALLOWAY, Westmark -- At 2 a.m. the hangar smells of kerosene and cinnamon rolls. Eleven mechanics of the night shift stand around a wing that is older than their parents.',
      '«Delphine Okoro|The manual says nine hours for this pump,» said Tech. Sgt. Delphine Okoro, the crew chief. «+|We do it in five, and then we do it again to be sure.¶',
      "«+|People think speed is the point. The point is that somebody's brother is going to fly it.»",
    ),
    {
      t: 'image',
      alt: 'A mechanic lights the inside of a wing with a headlamp',
      caption:
        'Senior Airman Paolo Benedetti inspects a fuel pump at Camp Halloway, Feb. 6, 2025. (Photo by Airman 1st Class June Sato)',
    },
    ...paragraphs(
      'The wing keeps nine tankers, the oldest delivered in 1962. Last year they flew 4,300 hours without a missed mission, a record for the type.',
      '«Paolo Benedetti|You learn to listen,» said Benedetti, who joined the shift in October. «+|She hums when she is happy.»',
      'Lt. Col. Harriet Moss, who commands the maintenance squadron, said the night shift would be «~|the last to be automated and the first to be thanked.»',
    ),
  ],
};

/** Court notice with numbered orders and no quotation at all; very long sentences. */
export const orders: Letter = {
  agency: court,
  subject: 'Administrative Orders of the Week',
  sent: '2020-07-27T18:00:00.000Z',
  form: 'notice',
  body: [
    {
      t: 'p',
      x: 'The following orders were signed by the Chief Justice during the week that ended on July 24, 2020. The text of each order is linked from its number.',
    },
    {
      t: 'list',
      ordered: true,
      items: [
        '[Order 2020-31](https://www.courts.example.gov/orders/2020-31.pdf): Jury trials in Dunmore County resume on Aug. 10 with no more than one panel a day.',
        '[Order 2020-32](https://www.courts.example.gov/orders/2020-32.pdf): Filings received in the drop box before midnight count as filed that day, notwithstanding Rule 5(b).',
        '[Order 2020-33](https://www.courts.example.gov/orders/2020-33.pdf): Interpreters may appear by video in all proceedings except sentencing.',
      ],
    },
    {
      t: 'p',
      x: 'Comments on the proposed amendment of Rule 41 are welcome until Sept. 1 by [mail](mailto:rules@courts.example.gov) or through the [comment form](%20).',
    },
  ],
};

/** Two-column cards, an inline picture as data, links with fragments and queries. */
export const trails: Letter = {
  agency: parks,
  subject: 'Trail Notes for May',
  headline: 'Trail Notes for May',
  dated: { x: 'May 1, 2024', iso: '2024-05-01' },
  sent: '2024-05-01T13:13:13.130Z',
  form: 'digest',
  preheader: 'Two reopenings, one closure, and the herons are back.',
  body: [
    { t: 'image', alt: 'A heron in reeds, drawn in ink', data: true },
    {
      t: 'p',
      x: 'The snow is gone below 3,000 feet. Mud is not. Please walk through it, not around it: the detours do more harm than the boots.',
    },
    {
      t: 'card',
      title: 'Lantern Ridge reopens',
      href: 'https://parks.example.gov/trails/lantern-ridge?from=bulletin#status',
      x: 'The bridge that washed out in January has been replaced with one that is two feet higher and, the carpenters say, much prettier.',
      image: 'bridge',
      alt: 'A new footbridge of pale wood',
    },
    {
      t: 'card',
      title: 'Cold Creek gorge stays closed',
      href: 'https://parks.example.gov/trails/cold-creek',
      x: 'Falcons are nesting above the second switchback. The gorge will open when the young have flown, usually in the first week of July.',
      image: 'falcon',
      alt: 'A falcon on a ledge',
    },
    { t: 'rule' },
    { t: 'h', x: 'From the log of the ranger at Harl Lake', level: 3 },
    {
      t: 'quote',
      x: 'April 19. First heron. Stood in the shallows for two hours and caught nothing. Neither did I.',
      by: 'Ranger Tobias Engel',
    },
    {
      t: 'p',
      x: 'Volunteers for the June trail days can sign up [at the ranger station or online](https://parks.example.gov/volunteer/?season=2024&where=harl).',
    },
  ],
};

/** A letter to parents: short paragraphs, a deadline, bold run-in heads, one long paragraph. */
export const bus: Letter = {
  agency: schools,
  subject: 'Bus routes change on Monday: please read',
  headline: 'Bus routes change on Monday: please read',
  byline: 'By Superintendent Ramona Kessler',
  authors: ['Ramona Kessler'],
  dated: { x: 'September 27, 2022', iso: '2022-09-27' },
  sent: '2022-09-27T21:50:31.700Z',
  form: 'article',
  hosted: '32fd001',
  body: [
    ...paragraphs(
      'Dear families,',
      'Starting Monday, Oct. 3, nine of our twenty-two bus routes will change. We are short of six drivers, and rather than cancel a route each morning without warning we have redrawn the map so that the drivers we have can reach every stop.',
      '**Which routes:** 2, 5, 6, 9, 11, 14, 15, 19 and 21. All other routes stay as they are.',
      '**What changes:** most stops move by less than two blocks. Pickup is up to twelve minutes earlier. The afternoon buses leave in two waves, at 2:50 and 3:20 p.m., and children in the second wave may do their homework in the library.',
      'You can look up your stop by address [on the route page](https://www.tollgateschools.example.org/buses/lookup).',
      'If you know anyone who likes children, mornings and large vehicles, we train and pay. Thank you for your patience. It has not gone unnoticed.',
      'Ramona Kessler, Superintendent',
    ),
  ],
};
