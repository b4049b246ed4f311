import { useMemo, useState } from 'preact/hooks'
import type { LibraryActions } from '@/components/library/actions'
import type { ImportState } from '@/components/library/import-state'
import type { LibraryFile } from '@/lib/exchange/schema'
import type { SettingsView } from '@/lib/messages/views'
import { carryOut, lookAt } from './importing'

interface Import {
  readonly importing: ImportState
  readonly steps: Pick<LibraryActions, 'readFile' | 'carryOut' | 'cancelImport'>
}

const NONE: ImportState = { kind: 'none' }

/**
 * The steps of an import: a file is read and looked at, then carried out or left.
 * @param settings undefined while they are not known: nothing is read yet
 * @param refresh brings the library up to date
 */
export function useImport(settings: SettingsView | undefined, refresh: () => Promise<void>): Import {
  const [importing, setImporting] = useState(NONE)
  const [file, setFile] = useState<LibraryFile>()

  const steps = useMemo(() => {
    const end = (state: ImportState) => {
      setFile(undefined)
      setImporting(state)
    }
    return {
      async readFile(chosen: File) {
        setImporting({ kind: 'reading' })
        const looked = settings && (await lookAt(chosen, settings, Date.now()))
        setFile(looked?.file)
        setImporting(looked?.state ?? NONE)
      },
      async carryOut() {
        if (!file) return
        setImporting({ kind: 'storing' })
        const state = await carryOut(file)
        await refresh()
        end(state)
      },
      cancelImport: () => end(NONE),
    }
  }, [settings, refresh, file])

  return { importing, steps }
}
