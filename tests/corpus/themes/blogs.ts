import type { Blog } from './blog';

const blog = (title: string, home: string, author: string, locale: Blog['locale'], id: string, zone: number): Blog => ({
  title,
  home,
  author,
  locale,
  id,
  zone,
});

/** The invented blogs the bulletins are reposted on. */
export const blogs = {
  harborwatch: blog(
    'Harbor Watch Channel',
    'https://harborwatch-channel.blogspot.com',
    'Samir Tolland',
    'en',
    '4127746930885123456',
    -480,
  ),
  nordlys: blog('nordlys og nytt', 'https://nordlys-nytt.blogspot.com', 'Unknown', 'no', '113083922500631111', 60),
  tidelines: blog('Tide Lines', 'https://www.tidelines.example.com', 'Beatriz Quillfeather', 'en-GB', '7711223344556677889', 0),
  millrace: blog(
    'The Millrace Neighbor',
    'https://millraceneighbor.blogspot.com',
    'Gus Petrakis',
    'en',
    '2401187702293344551',
    -300,
  ),
  vecinos: blog('Vecinos de Alder', 'https://vecinosdealder.blogspot.com', 'Marisol Ybarra', 'es', '5560012349987766554', -360),
  pegel: blog('Pegelstand: Notizen', 'https://pegelstand-notizen.blogspot.de', 'Jörg Anselm', 'de', '8899776655443322110', 120),
  quai: blog('Quai des Nouvelles', 'https://quaidesnouvelles.blogspot.fr', 'Odile Marchetaux', 'fr', '1212343456567878901', 60),
  mirante: blog(
    'Mirante do Norte',
    'https://mirantedonorte.blogspot.com.br',
    'Caio Fontenele',
    'pt',
    '6655443322110099887',
    -180,
  ),
  faro: blog('Il Faro di Carta', 'https://ilfarodicarta.blogspot.it', 'Ginevra Solari', 'it', '3141592653589793238', 60),
  gracht: blog('Aan de Gracht', 'https://aandegracht.blogspot.nl', 'Joost Verhagen', 'nl', '2718281828459045235', 60),
  przystan: blog('Przystań', 'https://przystan-notatki.blogspot.com', 'Halina Wójcik', 'pl', '1618033988749894848', 60),
  dermaga: blog('Catatan Dermaga', 'https://catatandermaga.blogspot.co.id', 'Wulan Prasetya', 'id', '1414213562373095048', 420),
  minato: blog('みなと通信', 'https://minato-tsushin.blogspot.jp', '佐伯', 'ja', '1732050807568877293', 540),
  ledger: blog("The Clerk's Ledger", 'https://clerksledger.blogspot.com', 'P. & J. Odell', 'en', '5772156649015328606', -360),
  corporate: blog(
    'Fieldwork Online Safety Blog',
    'https://safety.fieldwork.example.com',
    'Fieldwork',
    'en',
    '1176949257541680001',
    -480,
  ),
} satisfies Record<string, Blog>;
