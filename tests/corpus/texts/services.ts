import { type Agency, type Letter, paragraphs } from '../content';

const revenue: Agency = {
  code: 'NHREVENUE',
  name: 'Norhaven Department of Revenue',
  address: ['PO Box 1180', 'Tollgate, NH 03990'],
  site: 'https://revenue.norhaven.example.gov',
};
const veterans: Agency = {
  code: 'NHVETS',
  name: 'Veterans Benefits Office of Norhaven',
  address: ['77 Armory Road', 'Tollgate, NH 03990', '800-555-0123'],
  site: 'https://veterans.norhaven.example.gov',
};
const oxmoor: Agency = {
  code: 'UKOXMOOR',
  name: 'Oxmoor City Council',
  address: ["Guildhall, St Bride's Street", 'Oxmoor OX9 1AA', '01999 555 010'],
  site: 'https://www.oxmoor.example.gov.uk',
};
const waters: Agency = {
  code: 'CVAGUAS',
  name: 'Servicio Estatal de Aguas de Costa Verde',
  address: ['Avenida del Puerto 15', 'Costa Verde, CV 00921'],
  site: 'https://aguas.costaverde.example.gov',
};
const rail: Agency = {
  code: 'USRAILO',
  name: 'Office of the Rail Ombudsman',
  address: ['600 Union Street SW', 'Washington, DC 20590'],
  site: 'https://www.railombudsman.example.gov',
};

/** A digest whose items carry date and time, as feeds make them. */
export const taxDigest: Letter = {
  agency: revenue,
  subject: 'Norhaven Department of Revenue Daily Digest Bulletin',
  sent: '2022-05-17T11:05:00.730Z',
  form: 'digest',
  body: [
    {
      t: 'story',
      title: 'Filing deadline moved for flooded counties',
      href: 'https://revenue.norhaven.example.gov/news/2022/deadline-moved',
      when: '05/16/2022 04:03 PM EDT',
      date: '2022-05-16',
      x: 'Taxpayers in Dunmore, Harl and Upper Tollgate counties have until Aug. 1 to file and pay. The extension is automatic; no form is needed.',
    },
    {
      t: 'story',
      title: 'Guidance 2022-14: cottage food sales',
      href: 'https://revenue.norhaven.example.gov/guidance/2022-14',
      when: '05/16/2022 02:30 PM EDT',
      date: '2022-05-16',
      x: 'Jams, breads and pickles sold from a home kitchen are exempt from the meals tax up to $25,000 a year. The guidance explains how to keep the record.',
    },
    {
      t: 'story',
      title: 'Closed on Founders Day',
      href: 'https://revenue.norhaven.example.gov/news/2022/founders-day',
      when: '05/16/2022 09:00 AM EDT',
      date: '2022-05-16',
      x: 'All district offices are closed on Monday, May 23. Payments made online that day count as made on that day.',
    },
  ],
};

/** A newsletter of several articles under headings, cards without pictures. */
export const veteransNews: Letter = {
  agency: veterans,
  subject: 'Norhaven Veterans Bulletin: New Clinic Hours, Home Loans, Oral History',
  dated: { x: 'January 9, 2023', iso: '2023-01-09' },
  sent: '2023-01-09T16:00:21.000Z',
  form: 'digest',
  preheader: 'The clinic at Tollgate is open on Saturdays; home loan limits rise; tell us your story.',
  hosted: '3440e6a',
  body: [
    { t: 'h', x: 'Norhaven Veterans Bulletin', maybe: true },
    { t: 'p', x: 'Happy New Year from all of us at Armory Road. This month: longer hours, larger loans and a request.' },
    {
      t: 'card',
      title: 'Clinic at Tollgate opens on Saturdays',
      href: 'https://veterans.norhaven.example.gov/clinic/saturdays',
      x: 'Starting Jan. 14, the walk-in clinic is open on Saturdays from 9 a.m. to 2 p.m. Bring your card, or any paper with your service number on it.',
      more: 'Hours and directions',
      image: 'clinic',
      alt: 'The front door of the clinic, with a new sign',
    },
    {
      t: 'card',
      title: 'Home loan limits rise for 2023',
      href: 'https://veterans.norhaven.example.gov/loans/2023-limits',
      x: 'The limit for a house with no down payment is now $425,000 in most counties. Loans that closed in December are not affected.',
      more: 'Find your county',
      image: 'loans',
      alt: 'A family on the porch of a small house',
    },
    {
      t: 'card',
      title: 'Tell us what you remember',
      href: 'https://veterans.norhaven.example.gov/oral-history',
      x: 'The state library is recording the stories of people who served on the ice patrol between 1958 and 1975. «Bettina Croft|We are late, and we know it,» said librarian Bettina Croft.',
      more: 'Sign up for an interview',
      image: 'history',
      alt: 'A reel-to-reel tape recorder',
    },
  ],
};

/** British council newsletter; lower-case g in the footer. */
export const bins: Letter = {
  agency: oxmoor,
  subject: 'Your Oxmoor: bin days over the bank holiday, and a bridge with a new name',
  sent: '2024-08-22T15:00:44.560Z',
  form: 'article',
  body: [
    { t: 'h', x: 'Bin days over the bank holiday' },
    ...paragraphs(
      'Bins that are usually emptied on a Monday will be emptied on Tuesday 27 August, and every other day that week moves back by one. Please put bins out by 6am.',
      "Garden waste is not collected that week. The tip at Cowper's Lane is open from 8am to 7pm on all three days of the weekend.",
    ),
    { t: 'h', x: 'A bridge with a new name' },
    ...paragraphs(
      "After 1,904 votes the footbridge over the canal at St Bride's will be called Hester's Crossing, after the lock-keeper Hester Lyle, who worked there for forty-one years.",
      '«Hester Lyle|I only ever wanted them to mend the handrail,» Mrs Lyle, 93, told the planning committee.',
      'The name will be unveiled on Saturday 7 September at 11am. Councillor Dev Patel-Hughes, who chaired the vote, said it had been «~|closer than anyone admits».',
    ),
  ],
};

/** Spanish, with dialogue dashes and guillemets left alone, a table. */
export const cortes: Letter = {
  agency: waters,
  subject: 'Cortes programados de agua en el sector norte del 3 al 7 de marzo',
  headline: 'Cortes programados de agua en el sector norte del 3 al 7 de marzo',
  dated: { x: '28 de febrero de 2025', iso: '2025-02-28' },
  sent: '2025-02-28T20:31:17.222Z',
  language: 'es',
  form: 'article',
  hosted: '3d9a0f7',
  body: [
    ...paragraphs(
      'El Servicio Estatal de Aguas de Costa Verde interrumpirá el suministro por tramos en el sector norte entre el lunes 3 y el viernes 7 de marzo, mientras se sustituye la tubería de la Avenida del Puerto.',
      'Cada corte durará como máximo seis horas. Se recomienda guardar agua para beber y para los sanitarios, y dejar cerradas las llaves.',
    ),
    {
      t: 'table',
      head: ['Día', 'Barrio', 'Horario'],
      rows: [
        ['Lunes 3', 'La Marina', '8:00 a 14:00'],
        ['Miércoles 5', 'Las Palmas', '9:00 a 15:00'],
        ['Viernes 7', 'El Faro', '8:00 a 13:00'],
      ],
    },
    {
      t: 'p',
      x: '«Teresa Villaseñor|Preferimos avisar tres veces a que alguien se quede una tarde sin agua», declaró la directora del Servicio, Teresa Villaseñor.',
    },
    {
      t: 'p',
      x: 'El plano de los tramos está en [aguas.costaverde.example.gov/cortes](https://aguas.costaverde.example.gov/cortes). Los camiones cisterna pueden pedirse al 555-0144.',
    },
  ],
};

/** A federal release with -30-, several speakers, titles and later short names. */
export const platforms: Letter = {
  agency: rail,
  subject: 'Ombudsman Finds Gaps at 112 Stations, Railways Agree to Close Them by 2027',
  headline: 'Ombudsman Finds Gaps at 112 Stations, Railways Agree to Close Them by 2027',
  dated: { x: 'Tuesday, June 11, 2024', iso: '2024-06-11' },
  sent: '2024-06-11T13:59:59.001Z',
  form: 'release',
  original: '/newsroom/2024/platform-gaps',
  body: [
    { t: 'maybe', x: 'For Immediate Release' },
    ...paragraphs(
      'WASHINGTON — The Office of the Rail Ombudsman today published its survey of 1,340 station platforms and found that at 112 of them the step between platform and train is wider than the law allows.',
      '«Leonora Pike|A gap of nine inches is a wall if you use a wheelchair and a trap if you are four years old,» Ombudsman Leonora Pike told reporters. «+|We measured every one of them with the same stick.»',
      'Four of the five railways concerned have signed an agreement to close the gaps by the end of 2027. Meridian Lines, which runs 38 of the stations, has asked for two more years.',
      "«Curtis Abernathy|We don't dispute the stick,» said Curtis Abernathy, Meridian's vice president for stations. «+|We dispute the calendar.»",
      "Pike said she would answer the request within thirty days. «Leonora Pike|I have read it,» she said. «+|It's very well typeset.»",
      'The survey was carried out by sixty students of Tollgate State College under the direction of Professor Amadou Reyes, who said the youngest of them now «~|measure everything, including lunch.»',
      'The report, the data and photographs are at [railombudsman.example.gov/gaps](https://www.railombudsman.example.gov/gaps).',
    ),
    { t: 'maybe', x: '-30-' },
  ],
};

/** Words that do not fit their sender: a hijacked account sends phishing. */
export const hijacked: Letter = {
  agency: oxmoor,
  subject: 'Your payment is on hold: confirm your wallet within 24 hours',
  sent: '2025-03-27T02:11:09.563Z',
  form: 'notice',
  body: [
    ...paragraphs(
      'Dear customer, we detected unusual activity and your account has been suspended. Your refund of £1,840.00 is on hold until you verify your identity.',
      'Click the link below to verify your account within 24 hours or your funds will be permanently lost: [https://www.oxmoor.example.gov.uk/refund](https://wallet-verify.example.net/claim?id=7781)',
      'You will need your card number, your PIN and the recovery phrase of your bitcoin wallet.',
    ),
  ],
  warnings: ['link-mismatch', 'out-of-character'],
};
