import type { Compared, HeardActor, HeardSpeaker, HeardStatement, HeardView } from '@/lib/messages/views'
import type { Passage } from '@/lib/text/article'
import { story } from './fixtures'

/** What was heard of an invented article on a ferry line, and on the page about the bundled story. */

const passage = (paragraph: number, start: number, length: number): Passage => ({
  paragraph: paragraph - 1,
  start,
  end: start + length,
})

type Words = Partial<HeardStatement> & { readonly cue: string }

const said = (id: string, paragraph: number, text: string, { cue, ...more }: Words): HeardStatement => ({
  id,
  text,
  passages: [passage(paragraph, 0, text.length)],
  form: 'direct',
  attribution: 'named',
  certain: true,
  evidence: { text: cue, passage: passage(paragraph, text.length + 2, cue.length) },
  ...more,
})

const berit: HeardSpeaker = {
  id: 'speaker-berit',
  name: 'Berit Solheim',
  role: 'the mayor of Norvik',
  attribution: 'named',
  actor: 'actor-0',
  share: 0.42,
  statements: [
    said('h1', 2, 'Without the night boat … half of this island cannot get to work.', {
      cue: 'said Berit Solheim, the mayor of Norvik',
      passages: [passage(2, 1, 22), passage(3, 0, 40)],
    }),
    said('h2', 4, 'the council would pay “every krone it has” to keep the line open', {
      cue: 'she added that',
      form: 'mixed',
    }),
    said('h3', 9, 'talks with the ministry had begun in earnest', {
      cue: 'Solheim said',
      form: 'indirect',
      certain: false,
    }),
  ],
}

const official: HeardSpeaker = {
  id: 'speaker-official',
  name: 'a ministry official',
  attribution: 'anonymous',
  share: 0.31,
  statements: [
    said('h4', 5, 'The line has lost money in every year since the bridge opened', {
      cue: 'a ministry official told the Coast Gazette',
      attribution: 'anonymous',
      via: { name: 'Coast Gazette', passage: passage(5, 90, 17) },
      anonymity: 'who was not authorised to speak to the press',
    }),
  ],
}

const company: HeardSpeaker = {
  id: 'speaker-company',
  name: 'Norvik Ferries',
  attribution: 'organisation',
  actor: 'actor-1',
  share: 0.17,
  statements: [
    said('h5', 7, 'declined to say how many passengers it carries', {
      cue: 'Norvik Ferries declined',
      attribution: 'organisation',
      form: 'declined',
    }),
  ],
}

const unclear: HeardSpeaker = {
  id: 'speaker-unclear',
  name: '',
  attribution: 'unclear',
  share: 0.1,
  statements: [
    said('h6', 8, 'Nobody has asked us', { cue: 'he said', attribution: 'unclear', form: 'unmarked' }),
    said('h7', 10, 'the boats could be sold abroad', {
      cue: 'it was said',
      attribution: 'unclear',
      form: 'indirect',
      via: { name: 'Radio Sund', passage: passage(10, 40, 10) },
    }),
  ],
}

const actor = (id: string, mentions: number, rest: Omit<HeardActor, 'id' | 'mentions'>): HeardActor => ({
  id,
  mentions: Array.from({ length: mentions }, (_, at) => passage(at + 1, 400 + 9 * at, rest.name.length)),
  ...rest,
})

export const heardActors: readonly HeardActor[] = [
  actor('actor-0', 6, {
    name: 'Berit Solheim',
    type: 'person',
    role: 'the mayor of Norvik',
    aliases: ['Solheim', 'Mayor Solheim'],
    statements: 3,
  }),
  actor('actor-1', 12, { name: 'Norvik Ferries', type: 'organisation', aliases: ['the company'], statements: 1 }),
  actor('actor-2', 4, { name: 'Norway', type: 'state', aliases: ['Oslo'], statements: 0 }),
  actor('actor-3', 1, { name: 'Coast Gazette', type: 'publication', aliases: [], statements: 0 }),
  actor('actor-4', 3, { name: 'Norvik', type: 'place', aliases: [], statements: 0 }),
]

/** An article in which a mayor, an official, a company and somebody unclear speak. */
export const heard = (values: Partial<HeardView> = {}): HeardView => ({
  state: 'ready',
  language: 'en',
  speakers: [berit, official, company, unclear],
  actors: heardActors,
  secondHand: 2,
  ...values,
})

const inNorvik = said('n1', 14, 'an office would be “one more desk in a crowded room”', {
  cue: 'said Ines Almqvist, who studies alliances',
  form: 'mixed',
})
const warned = said('n2', 15, 'a telephone line would do as well', { cue: 'a diplomat said', attribution: 'anonymous' })

const differing = story.sources[0]?.statements[2]

const speakerOf = (id: string) =>
  [...story.sources, ...story.absent].find(({ statements }) => statements.some((each) => each.id === id))?.name ?? ''

/** The bundled story against its page: one altered, two not here, two only here, the rest the same. */
export const compared: readonly Compared[] = [
  ...story.sources.flatMap(({ name, statements }) =>
    statements.map(
      (each): Compared =>
        each === differing
          ? {
              kind: 'altered',
              story: each,
              speaker: name,
              difference: [
                { in: 'both', text: 'There is no Nato liaison office in any country ' },
                { in: 'story', text: 'in ' },
                { in: 'page', text: 'of ' },
                { in: 'both', text: 'the region. If Nato needs situational awareness ' },
                { in: 'story', text: 'in the region, ' },
                { in: 'page', text: 'there, ' },
                { in: 'both', text: 'it can use the embassies designated as point of contact' },
              ],
            }
          : { kind: 'same', story: each, speaker: name },
    ),
  ),
  ...story.absent.flatMap(({ statements }) =>
    statements.map((each): Compared => ({ kind: 'not-here', story: each, speaker: speakerOf(each.id) })),
  ),
  { kind: 'only-here', page: inNorvik, speaker: 'Ines Almqvist' },
  { kind: 'only-here', page: warned, speaker: 'a diplomat' },
]
