import { useMemo } from 'preact/hooks'
import type { LibraryPage, LibraryStory } from '@/lib/messages/views'
import { Button } from '../../ui/Button'
import { t } from '../../ui/text'
import { type Filter, NO_FILTER, sitesOf, TIMES, type TimeId } from './filter'

interface Props {
  readonly pages: readonly LibraryPage[]
  readonly stories: readonly LibraryStory[]
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly onChoose: (value: string) => void
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  )
}

const isUsed = (filter: Filter) =>
  Object.entries(NO_FILTER).some(([key, value]) => filter[key as keyof Filter] !== value)

/** What narrows the list of pages. */
export function Filters({ pages, stories, filter, onFilter }: Props) {
  const sites = useMemo(() => sitesOf(pages), [pages])
  return (
    <search class="filters">
      <label>
        {t('search')}
        <input
          type="search"
          value={filter.words}
          onInput={({ currentTarget }) => onFilter({ ...filter, words: currentTarget.value })}
        />
      </label>
      <Choice
        label={t('filter_story')}
        value={filter.story}
        options={[
          { value: '', text: t('filter_stories_all') },
          ...stories.map(({ id, title }) => ({ value: id, text: title })),
        ]}
        onChoose={(story) => onFilter({ ...filter, story })}
      />
      <Choice
        label={t('filter_site')}
        value={filter.site}
        options={[
          { value: '', text: t('filter_sites_all') },
          ...sites.map(({ site, pages: count }) => ({ value: site, text: t('filter_site_count', [site, count]) })),
        ]}
        onChoose={(site) => onFilter({ ...filter, site })}
      />
      <Choice
        label={t('filter_time')}
        value={filter.time}
        options={TIMES.map(({ id, title }) => ({ value: id, text: t(title) }))}
        onChoose={(time) => onFilter({ ...filter, time: time as TimeId })}
      />
      {isUsed(filter) && (
        <Button look="link" onClick={() => onFilter(NO_FILTER)}>
          {t('filter_none')}
        </Button>
      )}
    </search>
  )
}
