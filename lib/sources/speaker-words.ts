/** Words that say what kind of speaker a description means, by its last noun in the singular. */

const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Somebody whose name the text withholds: "a French official", "two diplomats". */
export const PERSON_WORDS = words(`
  activist actor adviser advisor agent aide ally ambassador analyst anchor attorney author backer banker bishop broker
  campaigner candidate captain caller chairman chairwoman chief citizen clerk coach colleague colonel columnist
  commander commentator commissioner commuter conservative consultant contractor correspondent councillor councilman
  counsel critic customer defender delegate democrat deputy detective developer diplomat director doctor driver
  economist editor employee engineer envoy executive expert fan farmer father fellow fighter figure firefighter
  follower founder friend general governor guard guest historian host hunter husband immigrant insider inspector
  interpreter investigator investor journalist judge justice kid labourer laborer lawmaker lawyer leader lecturer
  legislator liberal lobbyist man manager mayor member mentor migrant militant minister moderator mother neighbour
  neighbor nurse observer officer official operative operator opponent organiser organizer owner parent participant
  partner passenger patient person physician pilot player police policeman politician pollster president priest prisoner
  producer professional professor prosecutor protester pupil questioner rebel refugee relative reporter representative
  republican rescuer researcher resident reviewer rival scholar scientist secretary senator sergeant servant sister
  soldier solicitor son source speaker specialist spectator spokesman spokesperson spokeswoman staffer strategist student
  superintendent supervisor supporter surgeon survivor teacher technician tenant trader traveller user veteran victim
  viewer villager visitor volunteer voter wife witness woman worker writer people gran grandmother grandfather granny dad
  mum mom pensioner daughter brother teenager girl boy couple family motorist cyclist pedestrian shopper shopkeeper
`)

/** A body that speaks as one: "the ministry", "the company". */
export const BODY_WORDS = words(`
  administration agency airline alliance army association assembly authority bank board body brand brigade brokerage
  bureau business cabinet campaign center centre chamber charity church city clinic club coalition college commission
  committee community company conference confederation congress consortium consulate corporation council country county
  court delegation department directorate district embassy establishment exchange faculty federation firm force
  foundation fund government group guild hospital house industry inquiry institute institution kremlin league legislature
  lobby maker manufacturer military ministry mission monitor movement museum nation navy network newsroom nonprofit
  office opposition organisation organization owner panel parliament party pentagon police presidency press province
  ranks regime regiment regulator retailer school secretariat senate service side society staff startup state
  subcommittee supplier syndicate team tribunal trust union university utility watchdog
`)

/** Something written or shown: it says what its author says, and the text may not say who that is. */
export const DOCUMENT_WORDS = words(`
  account ad advert advertisement affidavit analysis announcement article assessment audit ballot bill blog book brief
  briefing broadcast bulletin caption clip column comment complaint communique communiqué constitution contract data
  database declaration dispatch document dossier draft e-mail editorial email essay estimate evidence exhibit file filing
  figure figures film finding footage guidance guideline headline hotline index indictment interview invoice lawsuit law
  leaflet letter log manifesto manual map media memo memoir memorandum message minutes motion narrative newsletter note
  notice op-ed opinion order page paper paperwork petition piece plan platform poll post poster proposal publication
  record recording release report research resolution result results review ruling rule schedule script sign slogan
  statement statistics story strategy study subpoena suit summary survey testimony text timeline trailer transcript treaty
  tweet verdict video warrant website worksheet
`)

/** A publication by its last word, where no actor of the article is found. */
export const PUBLICATION_WORDS = words(`
  broadcaster channel daily gazette herald journal magazine mail mirror network news newspaper newswire observer outlet
  paper post press sun telegraph times tribune weekly wire
`)

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['policemen', 'policeman'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['chairmen', 'chairman'],
  ['wives', 'wife'],
  ['media', 'media'],
  ['children', 'kid'],
])

/** A noun in the singular, as far as the lists need it. */
export function singular(noun: string): string {
  const irregular = IRREGULAR.get(noun)
  if (irregular) return irregular
  if (/ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(noun)) return noun.slice(0, -2)
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun
}

/** Pronouns that stand for somebody the text has named, or not. */
export const PRONOUNS = words(`
  he she it they we i you him her them us who whom which that this these those one some many several most few others
  both all none another
`)
