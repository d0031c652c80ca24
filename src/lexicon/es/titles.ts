import type { Words } from '../language';

/** What stands before a name; bylines and citations know the same. */
export const titles: Words = {
  title: `
    presidente presidenta vicepresidente vicepresidenta gobernador gobernadora senador senadora diputado diputada alcalde
    alcaldesa ministro ministra secretario secretaria subsecretario subsecretaria directora comisionado comisionada
    administrador administradora juez jueza fiscal coronel capitán capitana comandante almirante sargento doctora profesor
    profesora embajador embajadora canciller portavoz vocero vocera representante congresista concejal concejala procurador
    procuradora jefe jefa rey reina papa obispo padre ingeniero ingeniera licenciado licenciada lic lcdo lcda ing sec sr sra
    srta señor señora don doña dra
  `,
  courtesy: 'sr sra srta señor señora señorita don doña',
  'title-and-surname': `
    rey
  `,
};
