import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../src/quotes/quote';
import { paragraphs } from './paragraphs';

/** The names of the speakers in a text, in the order of its quotations; scraps left aside. */
function speakersIn(...texts: string[]): string {
  return quotesIn(paragraphs(...texts))
    .quotes.filter((quote) => quote.text.includes(' ') || quote.kind === 'direct')
    .sort((a, b) => a.spans[0]!.block - b.spans[0]!.block || a.spans[0]!.start - b.spans[0]!.start)
    .map(({ speaker }) => speaker?.name ?? '')
    .join('; ');
}

const english = [
  ['"This is a win for consumers," said Trade Chair Lina Castell.', 'Lina Castell'],
  [
    '“Our agents will not stop,” said Acting Special Agent in Charge Miguel Otero of the Harbor Police’s Ames Division.',
    'Miguel Otero',
  ],
  ['“Fraud hurts everyone,” said U.S. Attorney for the District of Westmark Trini E. Rost.', 'Trini E. Rost'],
  ['“We are proud of this work,” said Harbor Administrator Sen. Bill Ness.', 'Bill Ness'],
  ['"Rail is back," said Federal Railroad Administrator Amit Bhat.', 'Amit Bhat'],
  ['“This storm is dangerous,” WDP Administrator Rick Spinner, Ph.D., said Monday.', 'Rick Spinner'],
  ['“Vaccines work,” said WDP Director Mandy K. Corn, M.D., M.P.H.', 'Mandy K. Corn'],
  ['“These awards matter,” said WDP Acting Secretary Adrienne Todd during a visit to Port Ames.', 'Adrienne Todd'],
  ['“People deserve clean water,” said WDP Great Lakes National Program Manager Debra Shaw.', 'Debra Shaw'],
  [
    '"Today\'s indictment sends a message," said Assistant Attorney General Kenneth A. Pole Jr. of the Justice Department\'s Criminal Division.',
    'Kenneth A. Pole Jr.',
  ],
  ['“The crew did well,” said Lt. j.g. Kyle Coopers, the co-pilot of the helicopter.', 'Kyle Coopers'],
  ['“It was a team effort,” said Petty Officer 2nd Class Maria Lopes, the rescue swimmer on the case.', 'Maria Lopes'],
  ['“Nobody was hurt,” said Chief Warrant Officer 3 Dan Hollis.', 'Dan Hollis'],
  ['“It will open in June,” said Senior Airman Tyrell Banks, 56th Fighter Wing public affairs.', 'Tyrell Banks'],
  ['“I love this park,” said first-time visitor Janelle Oduya, of Akron.', 'Janelle Oduya'],
  ['“We lost the barn,” said farmer Tom Oakes, whose family has worked the land since 1911.', 'Tom Oakes'],
  ['“Thank you,” said eighth-grader Nia Bell.', 'Nia Bell'],
  ['“This rule saves lives,” said U.S. Transportation Secretary Pete Butler.', 'Pete Butler'],
  ['“We will act,” said Under Secretary for Farm Production and Conservation Robert Bonn.', 'Robert Bonn'],
  ['“We will act,” said Deputy Under Secretary of Defense for Policy Amanda Dorr.', 'Amanda Dorr'],
  ['“Jobs follow ports,” said Commerce Secretary Gina Rain, who toured the site with Gov. Dan McKern.', 'Gina Rain'],
  ['“Jobs follow ports,” said Gov. Dan McKern, D-Westmark.', 'Dan McKern'],
  ['“Jobs follow ports,” Rep. Sara Jacoby (D-Westmark) said.', 'Sara Jacoby'],
  ['“Jobs follow ports,” said U.S. Rep. Sara Jacoby (WM-51).', 'Sara Jacoby'],
  ['In the words of Superintendent Cam Shore, “Yellow is the new green.”', 'Cam Shore'],
  ['As Mayor Ines Dahl put it, “Snow is coming.”', 'Ines Dahl'],
  ['Mayor Ines Dahl put it plainly: “Snow is coming.”', 'Ines Dahl'],
  ['Mayor Ines Dahl was blunt. “Snow is coming,” she said.', 'Ines Dahl'],
  ['Mayor Ines Dahl issued the following statement: “Snow is coming.”', 'Ines Dahl'],
  ['Statement by Mayor Ines Dahl: “Snow is coming.”', 'Ines Dahl'],
  ['“Snow is coming.” — Mayor Ines Dahl', 'Ines Dahl'],
  ['“Snow is coming,” reads a letter from Mayor Ines Dahl.', 'Ines Dahl'],
  ['“Snow is coming,” a letter from Mayor Ines Dahl reads.', 'Ines Dahl'],
  ['In a letter to residents, Mayor Ines Dahl wrote that “snow is coming to every street of this town.”', 'Ines Dahl'],
  ['“Snow is coming,” tweeted Ines Dahl, the mayor.', 'Ines Dahl'],
  ['“Snow is coming,” Ines Dahl, mayor of Port Ames since 2011, told the council on Monday night.', 'Ines Dahl'],
  ['Asked about the snow, Mayor Ines Dahl said only, “It is coming.”', 'Ines Dahl'],
  ['“Snow is coming,” warns Mayor Ines Dahl.', 'Ines Dahl'],
  ['“Snow is coming,” is how Mayor Ines Dahl describes the season.', 'Ines Dahl'],
  ['Mayor Ines Dahl joined the call. “Snow is coming,” the mayor said.', 'Ines Dahl'],
  ['Mayor Ines Dahl and Fire Chief Lou Brandt spoke. “Snow is coming,” the chief said.', 'Lou Brandt'],
  ['Mayor Ines Dahl and Fire Chief Lou Brandt spoke. “Snow is coming,” said Brandt.', 'Lou Brandt'],
  ['The Westmark Department of Ports (WDP) will close the lock. “Snow is coming,” WDP said.', 'WDP'],
  ['The Westmark Tide Service issued a warning. “Snow is coming,” the agency said in a post.', 'Westmark Tide Service'],
  ['“Snow is coming,” the Westmark Tide Service said.', 'Westmark Tide Service'],
  ['“Snow is coming,” a spokesperson for the department said.', 'a spokesperson for the department'],
  ["“Snow is coming,” the Harbor Board's spokesman, Teo Lind, said.", 'Teo Lind'],
  ['“Snow is coming,” said a statement from the Harbor Board.', 'a statement from the Harbor Board'],
  ['Harbor Board President Odile Marsh called the vote "historic." “We waited ten years,” she said.', 'Odile Marsh'],
  ['Speaking at the pier, Harbor Secretary Anna Thorne said: “We waited ten years.”', 'Anna Thorne'],
  [
    '“We waited ten years,” Harbor Secretary Anna Thorne said Tuesday, standing in front of the new lock with two dozen pilots. “No more.”',
    'Anna Thorne',
  ],
  ["“We waited ten years,” explained Thorne's deputy, Paul Kerr.", 'Paul Kerr'],
  ["Thorne's deputy, Paul Kerr, agreed. “We waited ten years,” he said.", 'Paul Kerr'],
  [
    '“We waited ten years,” said Anna Thorne, Ph.D., acting director of the Center for Tides, part of the Harbor Institute.',
    'Anna Thorne',
  ],
  ['“We waited ten years,” says Dr. Anna Thorne, a hydrologist with the Harbor Survey.', 'Anna Thorne'],
  ['“We waited ten years,” says hydrologist Anna Thorne, PhD.', 'Anna Thorne'],
  ['"We waited ten years," noted Thorne, who leads the survey.', 'Thorne'],
  ['Anna Thorne leads the survey. Her colleague Paul Kerr counts seals. “We waited ten years,” he said.', 'Paul Kerr'],
  [
    'Anna Thorne leads the survey with Paul Kerr. “We waited ten years,” Thorne said. “It was worth it,” Kerr added.',
    'Anna Thorne; Paul Kerr',
  ],
  ['"We waited ten years," Thorne said. Anna Thorne leads the survey.', 'Anna Thorne'],
  ['Chief Judge Royce Lamb wrote in the opinion, “No one is above the tide.”', 'Royce Lamb'],
  ['The court wrote, “No one is above the tide.”', 'The court'],
  ['The report concludes: “No one is above the tide.”', 'The report'],
  ['"Everyone should have a plan," urged Emergency Management Director Kay Orr.', 'Kay Orr'],
  ['"Everyone should have a plan," Orr urged residents.', 'Orr'],
  ['"I want to thank the crews," Commissioner Roy Fenn said in closing remarks.', 'Roy Fenn'],
  ['"I want to thank the crews," Commissioner Roy Fenn, who grew up on the river, told volunteers at the site.', 'Roy Fenn'],
  ['"I want to thank the crews," said Westmark State Police Superintendent Col. Roy Fenn.', 'Roy Fenn'],
  ['"I want to thank the crews," said Westmark State Police Col. Roy Fenn.', 'Roy Fenn'],
  ['"I want to thank the crews," said Roy Fenn, Westmark State Police superintendent.', 'Roy Fenn'],
  ['"I want to thank the crews," said Roy and Ada Fenn, owners of the mill.', 'Roy and Ada Fenn'],
  ['"I want to thank the crews," one resident, Ada Fenn, said.', 'Ada Fenn'],
  ['"I want to thank the crews," said one of the residents, who declined to give a name.', 'one of the residents'],
  ['"I want to thank the crews," residents said.', 'residents'],
  ['"I want to thank the crews," Chief Deputy Ada Fenn of the Sheriff\'s Office said by phone.', 'Ada Fenn'],
  ['"I want to thank the crews," said Sheriff’s Deputy Ada Fenn.', 'Ada Fenn'],
  ['"I want to thank the crews," said Ada Fenn, who is deaf, through an interpreter.', 'Ada Fenn'],
  ['“I want to thank the crews,” First Lady Ada Fenn said.', 'Ada Fenn'],
  ['“I want to thank the crews,” said Lt. Governor Ada Fenn.', 'Ada Fenn'],
  ['“I want to thank the crews,” said Senate President Pro Tempore Ada Fenn.', 'Ada Fenn'],
  ['“I want to thank the crews,” said House Speaker Ada Fenn.', 'Ada Fenn'],
  ['“I want to thank the crews,” said Chair Ada Fenn of the Board of Supervisors.', 'Ada Fenn'],
  ['“I want to thank the crews,” said Supervisor Ada Fenn, Third District.', 'Ada Fenn'],
  ['“I want to thank the crews,” said DNR Fisheries Chief Ada Fenn.', 'Ada Fenn'],
  ['“I want to thank the crews,” said DNR wildlife biologist Ada Fenn.', 'Ada Fenn'],
  ['“I want to thank the crews,” said Attorney General Ada Fenn’s office.', 'Attorney General Ada Fenn’s office'],
  ['“I want to thank the crews,” said WDP-CI Chief Ada Fenn.', 'Ada Fenn'],
  ['“I want to thank the crews,” stated Inspector General Ada Fenn.', 'Ada Fenn'],
  ['“I want to thank the crews,” WDP Assistant Director in Charge Ada Fenn said.', 'Ada Fenn'],
  ['“I want to thank the crews,” said WDP Port Ames Special Agent in Charge Ada Fenn.', 'Ada Fenn'],
];

const spanish = [
  ['“Viene la nieve”, dijo la alcaldesa Inés Dalí.', 'Inés Dalí'],
  ['“Viene la nieve”, dijo Inés Dalí, alcaldesa de Puerto Alba.', 'Inés Dalí'],
  ['“Viene la nieve”, aseguró Dalí.', 'Dalí'],
  ['“Viene la nieve”, afirmó el secretario de Salud, doctor Carlos Melgar Ruiz.', 'Carlos Melgar Ruiz'],
  ['“Viene la nieve”, afirmó el doctor Carlos Melgar Ruiz, secretario de Salud.', 'Carlos Melgar Ruiz'],
  ['“Viene la nieve”, puntualizó el también presidente de la Junta, Raúl Soto.', 'Raúl Soto'],
  ['“Viene la nieve”, ha señalado este martes la ministra de Puertos, Teresa Ribó.', 'Teresa Ribó'],
  ['“Viene la nieve”, ha subrayado Teresa Ribó, ministra de Puertos, tras la reunión.', 'Teresa Ribó'],
  ['«Viene la nieve», explicaron fuentes del Ministerio.', 'fuentes del Ministerio'],
  ['«Viene la nieve», según explicó la ministra Teresa Ribó.', 'Teresa Ribó'],
  ['Según la ministra Teresa Ribó, «viene la nieve».', 'Teresa Ribó'],
  ['Para la ministra Teresa Ribó, «viene la nieve y no hay sal para todos».', 'Teresa Ribó'],
  ['La ministra de Puertos, Teresa Ribó, ha asegurado que «viene la nieve y no hay sal».', 'Teresa Ribó'],
  ['«Viene la nieve», en palabras de la ministra Teresa Ribó.', 'Teresa Ribó'],
  ['En palabras de la ministra Teresa Ribó: «Viene la nieve».', 'Teresa Ribó'],
  ['«Viene la nieve», apuntaba ayer Teresa Ribó en su cuenta de X.', 'Teresa Ribó'],
  ['«Viene la nieve», concluye Teresa Ribó.', 'Teresa Ribó'],
  ['El comisionado residente, Pedro Lugo, expresó: “Viene la nieve”.', 'Pedro Lugo'],
  ['Por su parte, el alcalde de Puerto Alba, José Luis Cruz, indicó: “Viene la nieve”.', 'José Luis Cruz'],
  ['De igual manera, el licenciado Pedro Lugo sostuvo que “viene la nieve y hay que prepararse hoy”.', 'Pedro Lugo'],
  ['“Viene la nieve. Hay que prepararse”, expresó por su parte el alcalde José Luis Cruz.', 'José Luis Cruz'],
  ['“Viene la nieve”, expresó en un comunicado de prensa el alcalde José Luis Cruz.', 'José Luis Cruz'],
  ['El alcalde José Luis Cruz visitó el muelle. “Viene la nieve”, recalcó.', 'José Luis Cruz'],
  ['El alcalde José Luis Cruz visitó el muelle. “Viene la nieve”, recalcó el mandatario.', 'José Luis Cruz'],
  ['El gobernador Ramón Paz visitó el muelle. “Viene la nieve”, recalcó el mandatario.', 'Ramón Paz'],
  ['El gobernador Ramón Paz visitó el muelle. “Viene la nieve”, recalcó Paz. “No salgan”, añadió.', 'Ramón Paz; Ramón Paz'],
  [
    'La directora ejecutiva de la Autoridad, Ana Roldán Pérez, informó los cambios. “Viene la nieve”, dijo la directora ejecutiva.',
    'Ana Roldán Pérez',
  ],
  [
    'La directora ejecutiva de la Autoridad, Ana Roldán Pérez, informó los cambios. “Viene la nieve”, sostuvo Roldán Pérez.',
    'Ana Roldán Pérez',
  ],
  [
    'La directora ejecutiva de la Autoridad, Ana Roldán Pérez, informó los cambios. “Viene la nieve”, sostuvo la titular de la Autoridad.',
    'Ana Roldán Pérez',
  ],
  ['“Viene la nieve”, sostuvo la ingeniera Ana Roldán Pérez.', 'Ana Roldán Pérez'],
  ['“Viene la nieve”, comentó Ana Roldán, residente del sector Las Flores.', 'Ana Roldán'],
  ['“Viene la nieve”, nos contó Ana Roldán mientras barría.', 'Ana Roldán'],
  ['“Viene la nieve”, le respondió Ana Roldán al alcalde.', 'Ana Roldán'],
  ['“Viene la nieve”, escribió la congresista Ana Roldán (D-Westmark) en X.', 'Ana Roldán'],
  ['“Viene la nieve”, manifestó el administrador de la Agencia, Diana Cris.', 'Diana Cris'],
  ['“Viene la nieve”, manifestó Diana Cris, administradora de la Agencia, durante su visita.', 'Diana Cris'],
  ['“Viene la nieve”, dijo el administrador interino de la Agencia, Jaime Paino.', 'Jaime Paino'],
  ['“Viene la nieve”, dijo el Dr. Luis Ortega, director médico del hospital.', 'Luis Ortega'],
  ['“Viene la nieve”, dijo Luis Ortega, M.D.', 'Luis Ortega'],
  ['El portavoz de la Guardia Costera, el teniente Luis Ortega, dijo: “Viene la nieve”.', 'Luis Ortega'],
  ['“Viene la nieve”, agregó el portavoz de la Guardia Costera, el teniente Luis Ortega.', 'Luis Ortega'],
  ['“Viene la nieve”, agregó un portavoz de la Guardia Costera.', 'un portavoz de la Guardia Costera'],
  ['“Viene la nieve”, dijeron las autoridades.', 'las autoridades'],
  ['“Viene la nieve”, reza el comunicado del Ayuntamiento.', 'el comunicado del Ayuntamiento'],
  ['«Viene la nieve —advirtió la consejera de Interior, Marta Vela—. No cojan el coche».', 'Marta Vela'],
  [
    'La consejera de Interior, Marta Vela, y el director de Tráfico, Iván Gil, comparecieron ayer. «Viene la nieve», dijo Vela. «No cojan el coche», añadió Gil.',
    'Marta Vela; Iván Gil',
  ],
  [
    'La consejera de Interior, Marta Vela, y el director de Tráfico, Iván Gil, comparecieron ayer. «Viene la nieve», dijo ella.',
    'Marta Vela',
  ],
  ['—Viene la nieve —dijo Marta Vela—. No cojan el coche.', 'Marta Vela'],
  ['Marta Vela, de 43 años, vende castañas. “Viene la nieve”, dice.', 'Marta Vela'],
  ['Marta Vela, de 43 años, vende castañas. “Viene la nieve”, dice esta vecina.', 'Marta Vela'],
  ['Además, Vela añadió que “viene la nieve y no se puede barrer todo”.', 'Vela'],
];

const longer: [string[], string][] = [
  [
    [
      'Tom Oakes runs the mill with his sister, Ada Oakes. “We lost the barn,” Ada Oakes said. “We will rebuild,” said Tom Oakes. “It is only wood,” she said.',
    ],
    'Ada Oakes; Tom Oakes; Ada Oakes',
  ],
  [['Tom Oakes runs the mill with his sister, Ada Oakes. “We lost the barn,” Oakes said.'], 'Oakes'],
  [
    ['Mayor Tom Oakes opened the mill.', 'His sister, Ada Oakes, cut the ribbon.', '“We lost the barn,” Mayor Oakes said.'],
    'Tom Oakes',
  ],
  [
    ['Mayor Tom Oakes opened the mill.', 'His sister, Ada Oakes, cut the ribbon.', '“We lost the barn,” Ms. Oakes said.'],
    'Ada Oakes',
  ],
  [
    [
      '“We rebuilt the mill in a year and nobody quit.”',
      'Mayor Tom Oakes opened the mill. “We rebuilt the mill in a year and nobody quit,” Oakes said.',
    ],
    'Tom Oakes; Tom Oakes',
  ],
  [['“We rebuilt the mill in a year.”', 'Tom Oakes', 'Mayor of Port Ames'], 'Tom Oakes'],
  [['“We rebuilt the mill in a year.”', '– Mayor Tom Oakes'], 'Tom Oakes'],
  [['“We rebuilt the mill in a year.”', 'Mayor Tom Oakes'], 'Tom Oakes'],
  [['“We rebuilt the mill in a year.”', 'Jamal Oakes, farmer'], 'Jamal Oakes'],
  [['"We rebuilt the mill in a year." Those were the words of Mayor Tom Oakes on Friday.'], 'Tom Oakes'],
  [['"We rebuilt the mill in a year." So said Tom Oakes, who owns it.'], 'Tom Oakes'],
  [
    [
      'Tom Oakes owns the mill.',
      '"We rebuilt it in a year," he said.',
      '"Nobody quit."',
      'Paul Kerr runs the ferry.',
      '"I quit twice," he said.',
    ],
    'Tom Oakes; Paul Kerr',
  ],
  [
    [
      'Governor Ada Fenn signed the bill on Friday.',
      '“It took six years,” Governor Fenn said. “It was worth it.”',
      '“It is a start,” said Senator Paul Kerr, who wrote the bill.',
      '“We will fund it,” the Governor added.',
      '“We will watch,” Kerr said.',
    ],
    'Ada Fenn; Paul Kerr; Ada Fenn; Paul Kerr',
  ],
  [
    [
      'SECRETARY FENN: Good morning. We opened the lock today.',
      'QUESTION: Is it safe?',
      'SECRETARY FENN: It is. Ask the pilots.',
    ],
    'Fenn; ; Fenn',
  ],
  [
    [
      'The Harbor Board fined Kest Plating Inc. on Friday.',
      '“We disagree,” the company said in a statement.',
      '“The fine is fair,” the board said.',
    ],
    'Kest Plating Inc.; Harbor Board',
  ],
  [
    [
      'Dr. Nia Orr leads the survey, and Dr. Paul Kerr runs the lab.',
      '“We found mercury,” Orr said.',
      '“We found it twice,” said Kerr, a chemist.',
      '“Nobody should panic,” she added.',
    ],
    'Nia Orr; Paul Kerr; Nia Orr',
  ],
  [
    [
      '“The lock is open,” Commissioner Roy Fenn said, “and it will stay open.” His deputy, Ines Dahl, nodded. “It had better,” she said.',
    ],
    'Roy Fenn; Ines Dahl',
  ],
  [['The lock opened in May. “Finally,” said Commissioner Roy Fenn.'], 'Roy Fenn'],
  [['“I was born on this river and I will be buried by it,” said Fenn, 71. Roy Fenn has kept the lock since 1979.'], 'Roy Fenn'],
  [['Kerr and Dahl issued a joint statement: “We were wrong about the lock.”'], 'Kerr and Dahl'],
  [
    ['Commissioners Paul Kerr and Ines Dahl issued a joint statement: “We were wrong about the lock.”'],
    'Commissioners Paul Kerr and Ines Dahl',
  ],
  [['Commissioners Paul Kerr and Ines Dahl opened the lock. “We were wrong,” the commissioners said.'], 'the commissioners'],
  [['“We were wrong,” they said.'], 'they'],
  [['Commissioner Paul Kerr apologized. “We were wrong.”'], 'Paul Kerr'],
  [['Commissioner Paul Kerr thanked the crews: “You were right.”'], 'Paul Kerr'],
  [['“You were right,” Commissioner Paul Kerr wrote in an op-ed published on Friday in the Harbor Times.'], 'Paul Kerr'],
  [['In an op-ed, Commissioner Paul Kerr argues that “you were right about the lock and its cost.”'], 'Paul Kerr'],
  [['“What is the lock for?” asked one child. “Boats,” Kerr answered.'], 'one child; Kerr'],
  [['The alert read: “Stay off the ice.”'], 'The alert'],
  [['The Board’s motto is “Stay off the ice.”'], ''],
  [
    [
      'Secretary of the Interior Ada Fenn and Secretary of State Paul Kerr met. “We agree,” Secretary Kerr said. “We do,” Secretary Fenn replied.',
    ],
    'Paul Kerr; Ada Fenn',
  ],
  [['El alcalde Tomás Oca abrió el molino con su hermana, Ada Oca. “Perdimos el granero”, dijo ella.'], 'Ada Oca'],
  [
    [
      '“Perdimos el granero”, dijo Tomás Oca.',
      '“Nadie renunció”, agregó.',
      'La secretaria Ada Ruiz Paz también habló. “Lo pagaremos”, prometió.',
    ],
    'Tomás Oca; Tomás Oca; Ada Ruiz Paz',
  ],
  [['“Perdimos el granero en una hora.”', '— Tomás Oca, agricultor'], 'Tomás Oca'],
  [['Declaración de la gobernadora Ada Ruiz Paz: “Perdimos el granero en una hora”.'], 'Ada Ruiz Paz'],
  [['La gobernadora Ada Ruiz Paz emitió las siguientes expresiones:', '“Perdimos el granero en una hora”.'], 'Ada Ruiz Paz'],
  [
    [
      'MODERATOR: Welcome to the call. We have Secretary Ada Fenn with us.',
      'SECRETARY FENN: Thank you. We opened the lock today.',
      'MODERATOR: We will take questions.',
      'SECRETARY FENN: Please do.',
    ],
    '; Ada Fenn; ; Ada Fenn',
  ],
  [
    [
      'PREGUNTA: ¿Se puede reparar?',
      'GOBERNADORA RUIZ: Sí, en un mes.',
      'PREGUNTA: ¿Y el costo?',
      'GOBERNADORA RUIZ: Lo pagamos todos.',
    ],
    '; Ruiz; ; Ruiz',
  ],
];

describe('who is given as the speaker', () => {
  it.each(english)('in English: %s', (text, name) => {
    expect(speakersIn(text)).toBe(name);
  });

  it.each(spanish)('in Spanish: %s', (text, name) => {
    expect(speakersIn(text)).toBe(name);
  });

  it.each(longer)('across sentences and paragraphs: %s', (texts, name) => {
    expect(speakersIn(...texts)).toBe(name);
  });
});
