import { csvText } from '@/lib/exchange/csv'
import { sourcesMarkdown } from '@/lib/exchange/markdown'
import type { LibraryStatement, LibraryStoryView } from '@/lib/messages/library-views'
import { ATTRIBUTIONS, FORMS } from '../../parts/labels'
import { type Key, number, opening, row, t } from '../../ui/text'
import { bySpeaker, type SpeakerGroup } from './speakers'

/** A story's sources as files, in the reader's language. */

const HEADINGS: readonly Key[] = [
  'csv_speaker',
  'csv_role',
  'csv_attribution',
  'csv_statement',
  'csv_form',
  'csv_via',
  'csv_paragraph',
  'csv_evidence',
  'csv_reason',
  'csv_note',
  'csv_addresses',
]

const nameOf = (name: string) => (name ? opening(name) : t('speaker_unclear'))

const cells = (statement: LibraryStatement): string[] => [
  nameOf(statement.speaker),
  statement.role ?? '',
  t(ATTRIBUTIONS[statement.attribution].title),
  statement.place.text,
  t(FORMS[statement.form]),
  statement.via ?? '',
  String(statement.place.line),
  statement.evidence.text,
  statement.reason,
  statement.note ?? '',
  statement.addresses.join(' '),
]

/** One row a statement, in the order of the text; several addresses of one statement are parted by spaces. */
export const sourcesCsv = ({ statements }: LibraryStoryView): string =>
  csvText([HEADINGS.map((key) => t(key)), ...statements.map(cells)])

const detailOf = ({ form, via, place }: LibraryStatement): string =>
  row([t(FORMS[form]), ...(via ? [t('via', [via])] : []), t('jump', [number(place.line)])])

const speakerText = ({ name, role, attribution, statements }: SpeakerGroup) => ({
  name: nameOf(name),
  detail: row([...(role ? [role] : []), t(ATTRIBUTIONS[attribution].title)]),
  statements: statements.map((statement) => ({
    text: statement.place.text,
    detail: detailOf(statement),
    addresses: statement.addresses,
  })),
})

/** A chapter for each speaker, with quotations and the addresses of the pages that have them. */
export const sourcesText = ({ title, proposition, statements }: LibraryStoryView): string =>
  sourcesMarkdown({
    title,
    question: t('question_form', [proposition]),
    speakers: bySpeaker(statements).map(speakerText),
  })
