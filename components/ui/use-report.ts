import { useEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { ask } from '@/lib/messages/face-client'
import { report } from '@/lib/text/report'
import { faultsHere } from './faults'
import { language } from './text'

/**
 * The words of the report of a failure; what the background has to add comes later, or never where it is silent.
 * @param failure as the protocol names it
 */
export function useReport(failure: string): string {
  const [errors, setErrors] = useState(faultsHere)
  useEffect(() => {
    ask({ type: 'faults' }).then((answer) => {
      if (answer.ok) setErrors((here) => [...answer.value, ...here])
    })
  }, [])
  return useMemo(
    () =>
      report({
        version: browser.runtime.getManifest().version,
        browser: navigator.userAgent,
        language: language(),
        face: location.pathname.slice(1),
        failure,
        errors,
      }),
    [failure, errors],
  )
}
