/** Platforms of threads about articles have hosts of their own: a thread of Reddit's or of Hacker News's. */
const THREAD = /^https?:\/\/(?:(?:\w+\.)?reddit\.com\/r\/\w+\/comments|news\.ycombinator\.com\/item)\b/

/** Whether an address is that of a thread. */
export const isThreadAddress = (address: string): boolean => THREAD.test(address)
