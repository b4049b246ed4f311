import { type Key, t } from '../ui/text'
import { goTo } from './sections/section'

interface Props {
  readonly sections: readonly { readonly id: string; readonly title: Key }[]
}

/** The sections by name; each leads to its section. */
export function Contents({ sections }: Props) {
  return (
    <nav class="contents" aria-label={t('contents')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => goTo(id)}>
              {t(title)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
