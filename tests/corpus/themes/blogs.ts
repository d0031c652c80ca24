import type { Blog } from './blog';

/** The invented blogs the bulletins are reposted on. */
export const blogs = {
  harborwatch: {
    title: 'Harbor Watch Channel',
    home: 'https://harborwatch-channel.blogspot.com',
    author: 'Samir Tolland',
    locale: 'en',
    id: '4127746930885123456',
    zone: -480,
  },
  nordlys: {
    title: 'nordlys og nytt',
    home: 'https://nordlys-nytt.blogspot.com',
    author: 'Unknown',
    locale: 'no',
    id: '113083922500631111',
    zone: 60,
  },
  tidelines: {
    title: 'Tide Lines',
    home: 'https://www.tidelines.example.com',
    author: 'Beatriz Quillfeather',
    locale: 'en-GB',
    id: '7711223344556677889',
    zone: 0,
  },
  millrace: {
    title: 'The Millrace Neighbor',
    home: 'https://millraceneighbor.blogspot.com',
    author: 'Gus Petrakis',
    locale: 'en',
    id: '2401187702293344551',
    zone: -300,
  },
  vecinos: {
    title: 'Vecinos de Alder',
    home: 'https://vecinosdealder.blogspot.com',
    author: 'Marisol Ybarra',
    locale: 'es',
    id: '5560012349987766554',
    zone: -360,
  },
} satisfies Record<string, Blog>;
