import type { Words } from '../language';

/** Job titles, and what stands around a name. */
export const people: Words = {
  'he-title': 'm monsieur président préfet sénateur député conseiller directeur procureur inspecteur ambassadeur gouverneur père',
  'she-title': `
    mme mlle madame présidente préfète sénatrice députée conseillère directrice procureure inspectrice ambassadrice gouverneure
    mère professeure ingénieure adjointe habitante enseignante
  `,
  'he-pronoun': 'il',
  'she-pronoun': 'elle',
  role: `
    adjoint adjointe porte-parole responsable chef cheffe chercheur chercheuse médecin infirmier infirmière enseignant enseignante
    instituteur institutrice professeur agriculteur agricultrice éleveur éleveuse pêcheur pêcheuse habitant habitante riverain riveraine
    fondateur fondatrice propriétaire gérant gérante élu élue bénévole étudiant étudiante pompier biologiste 
    historien historienne architecte avocat avocate journaliste auteur autrice écrivain écrivaine artiste boulanger boulangère
    père mère fils fille frère sœur ami amie voisin voisine témoin délégué déléguée coordinateur coordinatrice animateur animatrice
    technicien technicienne ouvrier ouvrière syndicaliste trésorier trésorière expert experte soignant soignante commandant commandante agent agente patron patronne commerçant commerçante salarié salariée représentant représentante éducateur éducatrice retraité retraitée associé associée maraîcher maraîchère vigneron vigneronne apiculteur apicultrice libraire bibliothécaire menuisier cuisinier cuisinière restaurateur restauratrice chauffeur conducteur conductrice pilote marin garde gardien gardienne policier policière gendarme sauveteur sauveteuse sage-femme pharmacien pharmacienne vétérinaire dirigeant dirigeante militant militante doyen doyenne recteur rectrice proviseur proviseure entraîneur collègue grand-mère grand-père femme mari locataire client cliente lycéen lycéenne élève économiste urbaniste botaniste spécialiste
  `,
  group: 'habitants élus responsables experts chercheurs pompiers riverains agriculteurs autorités',
  'role-prefix': 'ancien ancienne',
  former: 'ancien ancienne ex',
  'role-stop': 'le les un une de du des d’ l’ et avec par pour selon',
  'role-end': 'qui',
  'role-linker': 'de du des d’ à au aux et',
  'role-tail': 'de du des d’ à au aux pour et',
  'role-link': 'de du des d’ la le les et',
  'role-circumstance': 'pendant lors quand avant après',
  companion: 'dont et accompagné accompagnée ainsi avec sans que',
  'mention-link': 'de du des d’ à au en pour et qui',
  'pointing-article': 'le la l’ ce cette',
  'he-article': 'le ce',
  'anybody-article': 'ce cette',
  'head-first-determiner': 'le la les l’ un une',
  'office-first-link': 'de du des d’',
  'place-link': 'de du des d’',
  'in-office-first': 'et de du des la l’',
  'before-common-noun': 'le les un une ce cette du des',
  particle: 'le du des d’',
  'never-a-name':
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février juillet août septembre octobre novembre décembre',
  'opens-byline': 'par',
  years: 'ans',
  edition: 'communiqué bulletin lettre discours',
  profession: 'ingénieur ingénieure docteur docteure professeur professeure',
  'not-a-role': 'catalogue dialogue prologue autographe paragraphe',
};
