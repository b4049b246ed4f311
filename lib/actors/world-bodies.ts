/** Bodies that news of any country names without saying what they are, from common knowledge; a line each, all its names. */
const LINES = `NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
United Nations|UN|U.N.
European Union|EU|E.U.
European Commission
European Parliament
European Central Bank|ECB
African Union|AU
Arab League
ASEAN|Asean|Association of Southeast Asian Nations
OPEC|Opec
World Bank
International Monetary Fund|IMF
World Trade Organization|World Trade Organisation|WTO
World Health Organization|World Health Organisation
International Criminal Court|ICC
International Court of Justice|ICJ
International Atomic Energy Agency|IAEA
UN Security Council|United Nations Security Council|U.N. Security Council
UNHCR|Unhcr
UNICEF|Unicef
UNESCO|Unesco
Interpol|INTERPOL
Red Cross|International Committee of the Red Cross|ICRC
Amnesty International
Human Rights Watch
ECOWAS|Ecowas|Economic Community of West African States
Mercosur
FIFA|Fifa
Hamas
Hezbollah|Hizbollah
Taliban
Islamic State|ISIS|Isis|ISIL
al-Qaeda|Al Qaeda|Al-Qaeda
Google
Facebook
Twitter
Microsoft`

/** The first of a body's names by each of them. */
export const WORLD_BODIES: ReadonlyMap<string, string> = new Map(
  LINES.split('\n').flatMap((line) => {
    const names = line.split('|')
    return names.map((name) => [name, names[0] as string] as const)
  }),
)

/** The first of a world-known body's names by any of them, as written; undefined for others. */
export const worldBody = (name: string): string | undefined => WORLD_BODIES.get(name)
