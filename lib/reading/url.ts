/** Addresses of the web, parsed as every place that runs this room can; typed here, for a pure room knows no browser. */

interface Address {
  readonly protocol: string
  readonly hostname: string
  readonly pathname: string
  readonly search: string
  hash: string
  readonly href: string
}

interface Addresses {
  /** Throws where the address is none. */
  new (address: string, base?: Address): Address
  canParse(address: string, base?: Address): boolean
}

export const { URL } = globalThis as unknown as { readonly URL: Addresses }
