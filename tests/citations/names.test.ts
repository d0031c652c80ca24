import { describe, expect, test } from 'vitest';
import { nameOf } from '../../src/citations/names';

describe('names of bylines', () => {
  test.each([
    ['Matthew Olay', { given: 'Matthew', family: 'Olay' }],
    ['By Jane Q. Doe', { given: 'Jane Q.', family: 'Doe' }],
    ['Staff Sgt. Jane Doe', { given: 'Jane', family: 'Doe' }],
    ['Msgr. Jane Doe', { given: 'Jane', family: 'Doe' }],
    ['Superintendent Jane Doe', { given: 'Jane', family: 'Doe' }],
    ['Alcaldesa Ana Ruiz', { given: 'Ana', family: 'Ruiz' }],
    ['Dean Roe Doe', { given: 'Dean Roe', family: 'Doe' }],
    ['Sheriff Doe', { given: 'Sheriff', family: 'Doe' }],
    ['Army Staff Sgt. Jane Doe', { given: 'Jane', family: 'Doe' }],
    ['U.S. Air Force Maj. Gen. John A. Smith', { given: 'John A.', family: 'Smith' }],
    ['Petty Officer 1st Class Ana Ruiz', { given: 'Ana', family: 'Ruiz' }],
    ['Mass Communication Specialist 2nd Class Sam Lee', { given: 'Sam', family: 'Lee' }],
    ['Chief Warrant Officer 2 Pat Kim', { given: 'Pat', family: 'Kim' }],
    ['Dr. Rosa Vale, PhD', { given: 'Rosa', family: 'Vale' }],
    ['Lt. Cmdr. Ann Marie O’Neil, USN (Ret.)', { given: 'Ann Marie', family: 'O’Neil' }],
    ['Major Owens', { given: 'Major', family: 'Owens' }],
    ['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
    ['Martin Luther King, Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
    ['Henry Ford III', { given: 'Henry', family: 'Ford', suffix: 'III' }],
    ['Vincent van Gogh', { given: 'Vincent', 'non-dropping-particle': 'van', family: 'Gogh' }],
    ['Ana de la Cruz', { given: 'Ana', 'non-dropping-particle': 'de la', family: 'Cruz' }],
    ['Robert De Niro', { given: 'Robert', family: 'De Niro' }],
    ['José Ortega y Gasset', { given: 'José', family: 'Ortega y Gasset' }],
    ['Mary-Kate Smith-Jones', { given: 'Mary-Kate', family: 'Smith-Jones' }],
    ['Doe, Jane', { given: 'Jane', family: 'Doe' }],
    ['Иван Петров', { given: 'Иван', family: 'Петров' }],
    ['山田 太郎', { given: '太郎', family: '山田' }],
    ['BY: ANA VALE', { given: 'ANA', family: 'VALE' }],
    ['Byron Vale', { given: 'Byron', family: 'Vale' }],
    ['Ana Vale (ret.)', { given: 'Ana', family: 'Vale' }],
    ['Ana Vale (Retired)', { given: 'Ana', family: 'Vale' }],
    ['Ana Vale (U.S. Navy)', { given: 'Ana', family: 'Vale' }],
    ['Ana Vale, U.S. Navy', { given: 'Ana', family: 'Vale' }],
    ['Ana Vale, M.D., Ph.D.', { given: 'Ana', family: 'Vale' }],
    ['Ana Vale MD', { given: 'Ana', family: 'Vale' }],
    ['Ana Ma', { given: 'Ana', family: 'Ma' }],
    ['Anh Tuan Do', { given: 'Anh Tuan', family: 'Do' }],
    ['Wei Ling Ang', { given: 'Wei Ling', family: 'Ang' }],
    ['Rosa Mae Do', { given: 'Rosa Mae', family: 'Do' }],
    ['Yo Yo Ma', { given: 'Yo Yo', family: 'Ma' }],
    ['Anh Tuan Do, DO', { given: 'Anh Tuan', family: 'Do' }],
    ['Ana Lin Vale Ph.D.', { given: 'Ana Lin', family: 'Vale' }],
    ['Henry Vale III, USMC', { given: 'Henry', family: 'Vale', suffix: 'III' }],
    ['Henry Vale V', { given: 'Henry', family: 'Vale', suffix: 'V' }],
    ['Henry V', { given: 'Henry', family: 'V' }],
    ['Vale, Ana, Jr.', { given: 'Ana', family: 'Vale', suffix: 'Jr.' }],
    ['Vale, Dr. Ana', { given: 'Ana', family: 'Vale' }],
    ['de la Cruz, Ana', { given: 'Ana', 'non-dropping-particle': 'de la', family: 'Cruz' }],
    ['Plato, Jr.', { literal: 'Plato Jr.' }],
    ['Lt. Owens', { literal: 'Owens' }],
    ['Lt. Cmdr. Owens', { literal: 'Owens' }],
    ['The Honorable Ana Vale', { given: 'Ana', family: 'Vale' }],
    ['the Rev. Ana Vale', { given: 'Ana', family: 'Vale' }],
    ['Prof. Dr. Ana Vale', { given: 'Ana', family: 'Vale' }],
    ['Army Reserve Capt. Ana Vale', { given: 'Ana', family: 'Vale' }],
    ['Airman 1st Class Ana Vale', { given: 'Ana', family: 'Vale' }],
    ['Joan Puig i Vale', { given: 'Joan', family: 'Puig i Vale' }],
    ['Ludwig von der Tann', { given: 'Ludwig', 'non-dropping-particle': 'von der', family: 'Tann' }],
    ['José de San Martín', { given: 'José', 'non-dropping-particle': 'de', family: 'San Martín' }],
    ['van Gogh', { given: 'van', family: 'Gogh' }],
    ['  Ana   Vale ', { given: 'Ana', family: 'Vale' }],
    ['김 철수', { given: '철수', family: '김' }],
    ['さとう 花子', { given: '花子', family: 'さとう' }],
    ['カトウ 花子', { given: '花子', family: 'カトウ' }],
    ['Ana Derby Vale', { given: 'Ana Derby', family: 'Vale' }],
    ['Ana Ivan Vale', { given: 'Ana Ivan', family: 'Vale' }],
    ['Ana Delia Vale', { given: 'Ana Delia', family: 'Vale' }],
    ['Ana Bo Lerma', { given: 'Ana Bo', family: 'Lerma' }],
    ['Ana Bo Romanov', { given: 'Ana Bo', family: 'Romanov' }],
    ['Ana Maria Bo Vale', { given: 'Ana Maria Bo', family: 'Vale' }],
    ['Ana Bo Marie Vale', { given: 'Ana Bo Marie', family: 'Vale' }],
    ['Ana e Vale', { given: 'Ana e', family: 'Vale' }],
    ['Ana Vale(ret)', { given: 'Ana', family: 'Vale' }],
    ['Ana Vale (US Navy)', { given: 'Ana', family: 'Vale' }],
    ['Vale,Ana', { given: 'Ana', family: 'Vale' }],
    ['Ana Vale,USN', { given: 'Ana', family: 'Vale' }],
    ['Ana Vale,U.S. Navy', { given: 'Ana', family: 'Vale' }],
    ['山田 太郎 一', { given: '太郎 一', family: '山田' }],
    ['Ursula K. Le Guin', { given: 'Ursula K.', family: 'Le Guin' }],
    ['Plato', { literal: 'Plato' }],
    ['毛泽东', { literal: '毛泽东' }],
  ])('%s', (name, expected) => {
    expect(nameOf({ name })).toStrictEqual(expected);
  });

  test.each(
    'van von vom zu zur zum de del der da das di do dos du des la las les le los te ten ter den dal dalla dallo della degli af av ibn bin al el ben st st.'.split(
      ' ',
    ),
  )('%s is of the family name', (particle) => {
    expect(nameOf({ name: `Ana ${particle} Vale` })).toStrictEqual({
      given: 'Ana',
      'non-dropping-particle': particle,
      family: 'Vale',
    });
  });

  test('an organisation is never taken apart', () => {
    expect(nameOf({ name: 'Harbor Administration of Westmark', organisation: true })).toEqual({
      literal: 'Harbor Administration of Westmark',
    });
  });
});
