/** Lines that say what stands after them. */

const COMMENTS_HEADING =
  /^(?:(?:show|view) )?(?:\d[\d.,\s]*)?(?:readers?['’]?\s+)?(?:comments?|responses|discussion|join the conversation|kommentare?|commentaires?|comentarios?|コメント)\s*(?:[(（]\d+[)）])?:?$/i

/** Whether a heading opens the readers' comments. */
export const opensComments = (text: string) => text.length < 60 && COMMENTS_HEADING.test(text.trim())
