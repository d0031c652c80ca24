import { type Agency, type Letter, paragraphs } from '../content';

const alderFalls: Agency = {
  code: 'WMALDERFALLS',
  name: 'City of Alder Falls',
  address: ['221 Mill Street', 'Alder Falls, WM 55901', '311 or 555-0142'],
  site: 'https://www.alderfalls.example.gov',
};

/** A press release with media contact, dateline and end mark. */
export const reservoir: Letter = {
  agency: alderFalls,
  subject: 'Alder Falls to Begin Repairs on Cold Creek Reservoir',
  headline: 'Alder Falls to Begin Repairs on Cold Creek Reservoir',
  dated: { x: 'July 22, 2024', iso: '2024-07-22' },
  sent: '2024-07-22T15:30:02.117Z',
  form: 'release',
  preheader: 'Crews start on the north wall in August; no interruption of service is planned.',
  hosted: '3ab9c44',
  body: [
    { t: 'maybe', x: 'FOR IMMEDIATE RELEASE' },
    {
      t: 'p',
      frame: true,
      x: '**Media contact:** Helen Marsh, Public Works, 555-0188, [hmarsh@alderfalls.example.gov](mailto:hmarsh@alderfalls.example.gov)',
    },
    ...paragraphs(
      "ALDER FALLS, Westmark — The City of Alder Falls will begin a fourteen-month repair of the Cold Creek Reservoir on Aug. 5, the largest work on the city's water supply since the reservoir was built in 1961.",
      'Crews will first line the north wall, which has lost about 40,000 gallons a day to seepage since the spring thaw, and then replace the valve house. The council approved $11.6 million for the work in June, of which the [state revolving fund](https://www.water.example.gov/revolving-fund) pays two thirds.',
      '«Priscilla Dunn|A reservoir is the kind of thing nobody thinks about until the tap coughs,» said Mayor Priscilla Dunn. «+|We would rather spend the money in a dry August than in a frozen January.»',
      'Service will not be interrupted. Residents of the Millrace neighborhood may notice lower pressure on weekday mornings between 6 and 8 a.m. while water is routed through the older east main.',
      '«Helen Marsh|If your pressure stays low past noon, call us, because that means something else is wrong,» Public Works Director Helen Marsh said.',
      'A schedule of the work, updated every Friday, is at [alderfalls.example.gov/coldcreek](https://www.alderfalls.example.gov/coldcreek).',
    ),
    { t: 'h', x: 'About Alder Falls Water' },
    { t: 'p', x: 'Alder Falls Water serves 38,000 customers in the city and in the townships of Dunmore and East Alder.' },
    { t: 'maybe', x: '###' },
  ],
};

/** A notice of about sixty words. */
export const boilNotice: Letter = {
  agency: alderFalls,
  subject: 'Boil Water Notice Lifted for Millrace',
  sent: '2023-02-09T18:20:00.000Z',
  form: 'notice',
  body: paragraphs(
    'The boil water notice for the Millrace neighborhood was lifted at noon today, Feb. 9. Two rounds of samples taken by the Lakemont Public Health District were clear.',
    'Run cold taps for five minutes and throw away ice made since Tuesday. Water heaters do not need to be drained. Call 311 with questions about your meter or your bill.',
  ),
};

/** Cards, a list in a list, a real data table. */
export const weekly: Letter = {
  agency: alderFalls,
  subject: 'This Week in Alder Falls: Leaf Pickup, Library Wing, Street Work',
  dated: { x: 'April 4, 2025', iso: '2025-04-04' },
  sent: '2025-04-04T12:00:11.900Z',
  form: 'digest',
  preheader: 'Leaf pickup begins, the library opens its new wing, and six streets get new pavement.',
  hosted: '3f01a7e',
  body: [
    { t: 'h', x: 'This Week in Alder Falls', maybe: true },
    { t: 'p', x: 'Good morning, Alder Falls. Three things to know before the weekend, and a table for your refrigerator.' },
    {
      t: 'card',
      title: 'Library opens its new wing',
      href: 'https://www.alderfalls.example.gov/news/library-wing',
      x: "The children's wing of the Mill Street Library opens on Saturday at 10 a.m. with a reading by Ottoline Grebe, who wrote __The Bear Who Kept Accounts__.",
      more: 'Read more about the opening',
      image: 'library',
      alt: 'Children sitting on a staircase of bookshelves',
    },
    {
      t: 'card',
      title: 'Spring leaf pickup begins Monday',
      href: 'https://www.alderfalls.example.gov/news/leaves',
      x: 'Rake leaves to the curb, not into the street. Crews pass each block once; the map shows which day is yours.',
      more: 'See the map',
      image: 'leaves',
      alt: 'A city truck with a pile of leaves',
    },
    {
      t: 'card',
      title: 'Council takes up the noise ordinance',
      href: 'https://www.alderfalls.example.gov/council/agenda-0408',
      x: 'The council meets on Tuesday at 6:30 p.m. in the Grange Hall. Speakers may sign up until noon that day.',
      image: 'council',
      alt: 'The Grange Hall',
    },
    { t: 'h', x: 'Street work, April 7 to 11' },
    {
      t: 'table',
      head: ['Date', 'Street', 'Hours'],
      rows: [
        ['April 7', 'Oak Street, 3rd to 9th', '8 a.m. to 4 p.m.'],
        ['April 8', 'Elm Street bridge', '9 a.m. to noon'],
        ['April 10', 'Harlan Avenue', '7 p.m. to 5 a.m.'],
      ],
    },
    { t: 'h', x: 'Before you rake' },
    {
      t: 'list',
      items: [
        'Move cars off the street by 7 a.m.',
        { x: 'Keep these out of the pile:', sub: ['branches thicker than a thumb', 'pumpkins, whatever their age'] },
        'Bags are not collected.',
      ],
    },
  ],
};

/** Spanish, from a city that writes to its residents in both languages. */
export const refugios: Letter = {
  agency: alderFalls,
  subject: 'La ciudad abre tres refugios contra el calor',
  headline: 'La ciudad abre tres refugios contra el calor',
  dated: { x: '18 de julio de 2024', iso: '2024-07-18' },
  sent: '2024-07-18T19:45:33.004Z',
  language: 'es',
  form: 'article',
  body: [
    ...paragraphs(
      'ALDER FALLS — La ciudad abrirá este viernes tres refugios contra el calor, que permanecerán abiertos de 10 de la mañana a 9 de la noche mientras dure la ola de altas temperaturas anunciada por la Oficina de Mareas y Clima.',
      'Los refugios están en la biblioteca de la calle Mill, en el gimnasio de la escuela Dunmore y en el salón de la Grange. Todos tienen agua, sillas y un lugar para mascotas. No se pedirá identificación a nadie.',
      '«Priscilla Dunn|Nadie tiene que pasar estas tardes a solas en un apartamento sin ventilador», dijo la alcaldesa Priscilla Dunn. «+|Vengan, aunque sea solo una hora».',
      'La temperatura puede llegar a 41 grados el domingo. El distrito de salud recomienda beber agua antes de tener sed y visitar a los vecinos mayores dos veces al día.',
      'Quienes necesiten transporte pueden llamar al 311 y pedir el autobús de los refugios, que es gratuito. El horario completo está en [alderfalls.example.gov/calor](https://www.alderfalls.example.gov/calor).',
    ),
  ],
};
