import { type Agency, type Letter, paragraphs } from '../content';

const coastalDefence: Agency = {
  code: 'WMDCD',
  name: 'Westmark Department of Coastal Defense',
  address: ['1400 Breakwater Plaza', 'Port Sable, WM 20301-1400'],
  site: 'https://www.coastaldefense.example.gov',
};

/** Built like the defence news posts the project began with: two speakers, "he added", fragments, words missing. */
export const counterparts: Letter = {
  agency: coastalDefence,
  subject: 'Okonjo, Northern Counterpart Discuss Keeping Straits Open',
  headline: 'Okonjo, Northern Counterpart Discuss Keeping Straits Open',
  section: 'News',
  byline: 'By Mara Lindqvist',
  authors: ['Mara Lindqvist'],
  dated: { x: 'March 6, 2025', iso: '2025-03-06' },
  sent: '2025-03-06T21:14:09.563Z',
  form: 'article',
  original: '/News/News-Stories/Article/Article/4100221/okonjo-northern-counterpart-discuss-keeping-straits-open/',
  body: paragraphs(
    'Coastal Defense Secretary Daniel Okonjo received Norhaven Defense Minister Ingrid Vasshaug today at Breakwater Plaza, where the two discussed the growing part that Norhaven and other members of the Straits Compact are taking in keeping the sea lanes open.',
    '«Daniel Okonjo|We are in the middle of a difficult season at sea where, , the governor is asking our neighbors to take the lead, and you have done just that, minister,» Okonjo told Vasshaug.',
    "«Daniel Okonjo|Norhaven's leadership is absolutely critical, and we are grateful for it,» he added.",
    'As an example of that leadership, Okonjo pointed out that last month Vasshaug, for the first time, chaired the gathering of the Straits Contact Group — a circle of eleven governments that meets every quarter to compare what their patrol vessels have seen.',
    'It was at that meeting where Okonjo first called on the coastal states to «~|carry the watch» and to regard the safety of their own harbors as a «~|first duty.»',
    '«Daniel Okonjo|We want to work together to bring the boarding incidents to an end, to build lasting deterrence along the coast, and then to increase what our crews can do side by side,» Okonjo said.',
    'He added that a compact led by Norhaven and its neighbors is the future of defense along the straits.',
    'Noting that Norhaven Prime Minister Aksel Tveit announced last week the largest increase in patrol spending in three decades, Vasshaug said her country will continue to lead.',
    '«Ingrid Vasshaug|You asked us to step up in the straits and on patrol spending, and I say to you that we have, we are, and we will further,» Vasshaug told Okonjo.',
    '«Ingrid Vasshaug|I am here today to strengthen the bond between our two coasts. It is needed now more than ever in a season that we have to face together,» she added.',
    'During a brief exchange with reporters, when asked whether the delivery of patrol craft to the southern islands has ended for good, Okonjo said again that the program is only «~|on hold» until the islands commit to shared rules of the road.',
    '«Daniel Okonjo|The governor is precisely what the islanders are saying and doing about those rules, and we are encouraged by the signs we see,» he said.',
    'Okonjo also pushed back on the suggestion that his department is «~|reading from the same page» as the shipping lobby.',
    '«Daniel Okonjo|Our governor is interested in quiet water,» Okonjo said, adding that she was elected — in part — to put an end to the incidents and that she is talking with every harbor to do just that.',
  ),
  warnings: ['words-missing'],
};

/** Two authors, a unit in the byline, subheadings and a picture with a caption. */
export const exercise: Letter = {
  agency: coastalDefence,
  subject: 'Reserve Crews Finish Longest Night Exercise in a Decade',
  headline: 'Reserve Crews Finish Longest Night Exercise in a Decade',
  section: 'Feature',
  byline: 'By Petty Officer 2nd Class Joanna Reyes-Whitlock and Tomas Oyelaran, 3rd Harbor Squadron',
  authors: ['Joanna Reyes-Whitlock', 'Tomas Oyelaran'],
  dated: { x: 'Oct. 14, 2024', iso: '2024-10-14' },
  sent: '2024-10-14T16:05:41.208Z',
  form: 'article',
  hosted: '3bd2f10',
  original: '/News/Feature-Stories/Story/Article/3934410/reserve-crews-finish-longest-night-exercise/',
  body: [
    ...paragraphs(
      'PORT SABLE, Westmark — For eleven hours on Saturday night, forty-two reservists in six boats looked for a ship that did not want to be found.',
      'The ship, a retired grain carrier called the __Patient Margaret__, had been towed out past the outer bar in the afternoon with her lights off and her transponder silent. The crews had charts, two drones and the weather, which was poor.',
    ),
    {
      t: 'image',
      alt: 'Six gray patrol boats tied up in a row at dusk',
      caption: 'Boats of the 3rd Harbor Squadron wait for dark at the Sable pier, Oct. 12, 2024.',
    },
    { t: 'h', x: 'Learning to trust the log' },
    ...paragraphs(
      '«Ruben Castellano|Nobody is born knowing how to search in the dark,» said Chief Warrant Officer Ruben Castellano, who planned the exercise. «+|You learn it by keeping a log you can trust at four in the morning.»',
      'Each boat wrote down its position every three minutes, by hand, on paper. The squadron compares the logs with the satellite record afterward, and the crew with the smallest difference wins a brass bell and the right to ring it.',
    ),
    { t: 'h', x: 'Found before breakfast' },
    ...paragraphs(
      'At 4:52 a.m. the crew of the __Osprey 4__ saw a shape against the lights of the refinery. Seaman Apprentice Lucia Brandt was first to call it.',
      '«Lucia Brandt|I thought it was a cloud until it had corners,» Brandt said.',
      'The squadron will repeat the exercise in May, when the nights are shorter and, Castellano promised, the ship will be smaller.',
    ),
  ],
};
