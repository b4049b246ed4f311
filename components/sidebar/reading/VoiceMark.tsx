import { useContext } from 'preact/hooks'
import { lookOf } from '@/lib/messages/marks'
import { number } from '../../ui/text'
import { ReadingContext } from './context'

/** The look that a speaker's words have in the page, with a number; nothing where none stand there. */
export function VoiceMark({ speaker }: { readonly speaker: string }) {
  const voice = useContext(ReadingContext).voiceOf(speaker)
  if (voice === undefined) return null
  const { tint, line } = lookOf(voice)
  const style = { '--tint': tint, borderBottomStyle: line }
  return (
    <span class="voice" style={style} aria-hidden="true">
      {voice === null ? '?' : number(voice + 1)}
    </span>
  )
}
