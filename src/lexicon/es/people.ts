import type { Words } from '../language';

/** Job titles, and what stands around a name. */
export const people: Words = {
  'place-and-surname': `
    río calle castillo torre puente valle campo prado plaza puerto iglesia muelle marina
  `,
  'he-title': `
    señor sr don rey padre presidente gobernador senador diputado alcalde ministro secretario comisionado administrador profesor
    embajador vocero
  `,
  'she-title': `
    señora sra srta doña reina dra presidenta vicepresidenta gobernadora senadora diputada alcaldesa ministra secretaria
    subsecretaria directora comisionada administradora jueza doctora profesora embajadora vocera portavoza concejala jefa
    ingeniera licenciada
  `,
  role: `
    funcionario funcionaria analista experto experta científico científica investigador investigadora autor autora abogado
    abogada médico médica candidato candidata líder responsable encargado encargada coordinador coordinadora técnico técnica
    residente vecino vecina trabajador trabajadora estudiante agricultor agricultora dueño dueña fundador fundadora titular
    superintendente intendente regidor regidora edil conselleiro conselleira conseller consellera consejero consejera
    lehendakari cónsul diplomático diplomática mandatario mandataria ejecutivo ejecutiva moderador moderadora delegado delegada
    gerente síndico síndica ponente legislador legisladora parlamentario parlamentaria
    teniente tesorero tesorera vocal rector rectora decano
    decana catedrático catedrática
    arquitecto arquitecta historiador historiadora bibliotecario bibliotecaria inspector
    inspectora comisario comisaria guardia policía bombero bombera enfermero enfermera maestro maestra docente promotor
    promotora madre padre hijo hija hermano hermana abuelo abuela nieto nieta esposo esposa viudo viuda tío tía primo prima
    pescador pescadora ganadero ganadera obrero obrera conductora chofer alumno veterano veterana comerciante empresario
    empresaria joven niño niña mujer hombre ciudadano ciudadana paciente voluntario voluntaria beneficiario beneficiaria
    inquilino inquilina sobreviviente propietario propietaria usuario usuaria participante oficial subsecretaria asesor asesora
    auditor auditora contralor contralora ombudsman defensor defensora interventor interventora cirujano cirujana farmacéutico
    farmacéutica veterinario veterinaria guardabosques guardaparques socorrista capataz mecánico mecánica panadero panadera
    artesano artesana músico cantante escritor escritora poeta pintor pintora escultor escultora comisionista
    sargento cabo portavoz
    presentador presentadora organizador organizadora fiscalizador fiscalizadora arq hno hna mons agrim gestor gestora servidor
    servidora jerarca prelado vicario párroco capellán monja fraile rabino agente seremi prefecto prefecta notario notaria alguacil camionero camionera productor productora socio socia economista periodista activista artista taxista electricista dirigente especialista cocinero cocinera carpintero carpintera apicultor apicultora librero librera editor editora guía monitor monitora entrenador entrenadora tripulante piloto marinero marinera buzo minero minera albañil vigilante sacerdote jubilado jubilada becario becaria alumna conductor colaborador colaboradora académico académica
  `,
  group: 'autoridades funcionarios periodistas reporteros expertos vecinos residentes fuentes',
  'he-pronoun': 'él',
  'she-pronoun': 'ella',
  profession: `
    ingeniero ingeniera licenciado licenciada doctor doctora arquitecto arquitecta profesor profesora abogado abogada
  `,
  doctor: 'dra',
  'role-stop': 'el la los las un una su de del y dijo con por para según',
  'role-end': 'quien',
  'role-linker': 'de del y para',
  'role-circumstance': 'durante tras cuando',
  'role-link': 'de del la el y',
  companion: 'y junto acompañado acompañada además sin que en con de por',
  'role-tail': 'de del para y',
  'mention-link': 'y e para de del en',
  'pointing-article': 'el la este esta',
  'he-article': 'el este',
  'anybody-article': 'este esta',
  holder: 'titular',
  'head-first-determiner': 'el la los las un una',
  'office-first-link': 'de del',
  'in-office-first': 'y de la del',
  'place-link': 'de del la las los',
  'before-common-noun': 'el la los las un una de del en',
  'place-opener': 'san santa santo',
  particle: 'de del la las los y e',
  'joins-surnames': 'y e',
  'never-a-name': `
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre
  `,
  'opens-byline': 'por',
  years: 'años',
  'age-link': 'de',
  edition: 'boletín comunicado mensaje declaración informe',
  charge: 'cargo',
};
