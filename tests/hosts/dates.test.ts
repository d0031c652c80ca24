import { describe, expect, it } from 'vitest';
import { headerDate, stamp } from '../../src/hosts/blogger/dates';

describe('headerDate', () => {
  it.each([
    ['en', 'Friday, March 7, 2025'],
    ['en', '07 March 2025'],
    ['en', 'Mar 7, 2025'],
    ['es', 'viernes, 7 de marzo de 2025'],
    ['fr', 'vendredi 7 mars 2025'],
    ['de', 'Freitag, 7. März 2025'],
    ['pt-BR', 'sexta-feira, 7 de março de 2025'],
    ['it', 'venerdì 7 marzo 2025'],
    ['nl', 'vrijdag 7 maart 2025'],
    ['sv', 'fredag 7 mars 2025'],
    ['no', 'fredag 7. mars 2025'],
    ['da', 'fredag den 7. marts 2025'],
    ['fi', 'perjantai 7. maaliskuuta 2025'],
    ['pl', 'piątek, 7 marca 2025'],
    ['cs', 'pátek 7. března 2025'],
    ['sk', 'piatok 7. marca 2025'],
    ['hu', '2025. március 7., péntek'],
    ['ro', 'vineri, 7 martie 2025'],
    ['bg', 'петък, 7 март 2025 г.'],
    ['ru', 'пятница, 7 марта 2025 г.'],
    ['uk', 'п’ятниця, 7 березня 2025 р.'],
    ['sr', 'петак, 7. март 2025.'],
    ['hr', 'petak, 7. ožujka 2025.'],
    ['el', 'Παρασκευή 7 Μαρτίου 2025'],
    ['tr', '7 Mart 2025 Cuma'],
    ['ar', 'الجمعة، 7 مارس 2025'],
    ['ar', 'الجمعة، ٧ مارس ٢٠٢٥'],
    ['he', 'יום שישי, 7 במרץ 2025'],
    ['hi', 'शुक्रवार, 7 मार्च 2025'],
    ['bn', 'শুক্রবার, ৭ মার্চ, ২০২৫'],
    ['ta', 'வெள்ளி, 7 மார்ச், 2025'],
    ['th', 'วันศุกร์ที่ 7 มีนาคม พ.ศ. 2568'],
    ['id', 'Jumat, 07 Maret 2025'],
    ['ms', 'Jumaat, 7 Mac 2025'],
    ['fil', 'Biyernes, Marso 7, 2025'],
    ['vi', 'Thứ Sáu, 7 tháng 3, 2025'],
    ['ja', '2025年3月7日金曜日'],
    ['ko', '2025년 3월 7일 금요일'],
    ['zh-CN', '2025年3月7日星期五'],
    ['ca', 'divendres, 7 de març del 2025'],
    ['eu', '2025(e)ko martxoaren 7(a), ostirala'],
    ['lt', '2025 m. kovo 7 d., penktadienis'],
    ['lv', 'piektdiena, 2025. gada 7. marts'],
    ['et', 'reede, 7. märts 2025'],
    ['sl', 'petek, 7. marec 2025'],
    ['fa', '۱۴۰۳ اسفند ۱۷, جمعه'],
    ['de', '07.03.2025'],
    ['en-GB', '07/03/2025'],
    ['en', '3/7/2025'],
    ['en', '3/07/25'],
    ['', '2025-03-07'],
  ])('%s: %s', (language, text) => {
    expect(headerDate(text, language)).toBe('2025-03-07');
    expect(headerDate(text, undefined, '2025-03')).toBe('2025-03-07');
  });

  it('settles which number is the month by the post’s address', () => {
    expect(headerDate('03/07/2025', undefined, '2025-07')).toBe('2025-07-03');
    expect(headerDate('03/07/2025', undefined, '2025-03')).toBe('2025-03-07');
  });

  it.each(['1 hour ago', '9:00 AM', '', 'Posted by Ada at 10:52', '99/99/2025', 'May the 4th be with you'])(
    'no date: %s',
    (text) => {
      expect(headerDate(text, 'en')).toBeUndefined();
    },
  );
});

describe('stamp', () => {
  it.each([
    ['2025-03-07T06:00:00-08:00', '2025-03-07T06:00:00-08:00'],
    ['2015-04-14T13:00:00.001Z', '2015-04-14T13:00:00.001Z'],
    ['2025-03-07', '2025-03-07'],
    ['author profile', undefined],
    ['2025-99-99', undefined],
    [null, undefined],
  ])('%s', (value, expected) => {
    expect(stamp(value)).toBe(expected);
  });
});
