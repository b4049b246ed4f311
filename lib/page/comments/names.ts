/** What elements are named, and which of the names may be those of comments. */

/** Elements that are named for comments, commentaires or Kommentare. */
export const NAMED =
  '[class*="omment" i], [id*="omment" i], [data-testid*="omment" i], [data-comment-id], [aria-label*="omment" i]'
/** A name of one comment, where it is the only one: ".comment", ".c-comment__item", "#comment-12". */
const SINGLE =
  /\.(?:[a-z\d]+[-_]+)*comment[-_]*(?:item|body|wrap|wrapper|box|entry|node|row|card|article)?$|#.*comment-$/i
/** Lists of the latest comments, forms, counts. */
const WIDGET = /recent|latest|respond|cancel|login|template|(?:form|title|counts?|counter)(?![a-z])/i
/** What stands within a line is no comment, nor is a control. */
export const NO_ITEM = /^(?:a|span|i|b|p|em|small|strong|h\d|ul|ol|form|button|header|footer|nav|body|html|figure)$/

/** The names that an element shares with others of its kind, each with its tag; numbers make each name another. */
export function namesOf(element: Element): string[] {
  const { localName: tag, id, classList, childElementCount } = element
  if (NO_ITEM.test(tag) || childElementCount === 0) return []
  const names = [...[...classList].map((name) => `.${name}`), `@${element.getAttribute('data-testid')}`]
  if (/\d/.test(id)) names.push(`#${id}`)
  if (element.hasAttribute('data-comment-id')) names.push('@comment-id')
  return names
    .filter((name) => /omment/i.test(name) && !WIDGET.test(name))
    .map((name) => tag + name.replace(/\d+/g, ''))
}

/** Whether the only element of its name may be a comment. */
export const isSingle = (name: string) => SINGLE.test(name)
