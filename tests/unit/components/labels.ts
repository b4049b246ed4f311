import messages from '@/public/_locales/en/messages.json'

/** The words of the interface, from where the interface has them. */
export const label = (key: keyof typeof messages): string => messages[key].message
