/** A style sheet of ours that a document adopts: its own sheets, elements and attributes stay as they are. */
export interface OwnStyle {
  /** Replaces what the sheet holds; the empty text takes the sheet away. */
  set(css: string): void
}

export function createStyle(place: DocumentOrShadowRoot): OwnStyle {
  let sheet: CSSStyleSheet | undefined
  return {
    set(css) {
      if (css === '') {
        if (sheet) place.adoptedStyleSheets = place.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
        sheet = undefined
        return
      }
      if (!sheet) {
        sheet = new CSSStyleSheet()
        place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet]
      }
      sheet.replaceSync(css)
    },
  }
}
