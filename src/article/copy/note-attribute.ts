/** Attribute of a note's mark (`<sup>`, empty) and of the note itself (`<aside>`); its value is the mark. */
export const noteAttribute = 'data-note';
