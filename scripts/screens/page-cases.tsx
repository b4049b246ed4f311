import type { ComponentChildren } from 'preact'
import { Help } from '@/components/help/Help'
import { failure } from '@/components/parts/failure'
import { Live } from '@/components/ui/Live'
import { Example } from '@/components/welcome/Example'
import { Welcome } from '@/components/welcome/Welcome'
import type { ExampleView } from '@/lib/messages/views'
import { actors, comments, story } from '../../tests/unit/components/fixtures'

/** The pages that stand in a tab of their own, and what is said of a failure. */

const said = story.sources.flatMap(({ statements }) => statements)
const example: ExampleView = {
  language: 'en',
  title: story.title,
  description: 'An article and its comments.',
  paragraphs: said.map(({ text }) => text),
  comments: comments.map(({ author, text }) => ({ author, text })),
  samples: [
    {
      text: said[0]?.text ?? '',
      evidence: 'an official has said',
      attribution: 'anonymous',
      speaker: 'a French official',
    },
    {
      text: 'China lies beyond the geographical scope of the North Atlantic',
      evidence: 'according to Wang Wenbin, according to Kyodo',
      attribution: 'named',
      speaker: actors[3]?.name ?? '',
      via: 'Kyodo',
    },
    { text: 'No specific location has been mentioned', evidence: 'he said', attribution: 'unclear' },
  ],
}
const nothing = () => undefined

export const PAGE_CASES: Readonly<Record<string, () => ComponentChildren>> = {
  'welcome/welcome': () => <Welcome example={example} shortcut="Alt+Shift+G" />,
  'welcome/alone': () => <Welcome example={undefined} />,
  'example/example': () => <Example example={example} shortcut="Alt+Shift+G" onOpen={nothing} />,
  'help/help': () => <Help />,
  'sidebar/failure': () => <Live message={failure('not-saved')} />,
}
