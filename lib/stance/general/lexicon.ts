/** Words with a side to them, written down by hand; how far others are like them is learned (public/models/README.md). */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words by which one is for something. */
export const ENDORSE = listed(`
  support supports supported supporting supportive supporter back backs backed backing favour favor favours
  endorse endorses endorsed approve approves agree agrees agreed recommend recommends encourage encourages
  encouraged promote promotes advocate advocates defend defends defended welcome welcomes embrace embraces adopt
  adopts allow allows allowed permit permits legalize legalise legal legalized legalised expand expands fund
  funds invest accept accepts accepted keep keeps maintain preserve
`)

/** Words by which one is against something. */
export const REJECT = listed(`
  oppose opposes opposed opposing opposition against reject rejects rejected ban bans banned banning prohibit
  prohibited outlaw forbid stop stops stopped end ended abolish abolished scrap scrapped cancel cancelled
  canceled veto vetoed block blocked refuse refused resist object objects objected boycott eliminate eliminated
  repeal repealed dismantle limit restrict restricted curb cut avoid avoids avoided disagree disagrees condemn
  condemns criticize criticise protest deny denies quit abandon remove removed halt prevent withdraw
`)

/** Words that speak well of what they are said of, or of good things. */
export const PRAISE = listed(`
  good great excellent wonderful fantastic brilliant superb amazing awesome perfect fine nice lovely beautiful
  best better ideal right correct true wise sensible reasonable smart clever sound sane prudent rational logical
  pragmatic realistic practical fair decent honest honourable honorable noble worthy admirable generous
  kind humane responsible sincere safe secure clean healthy reliable stable peaceful calm harmless efficient
  effective affordable cheap sustainable durable useful helpful valuable vital essential important crucial
  necessary needed overdue worthwhile worth beneficial productive happy glad proud pleased delighted grateful
  thankful thrilled relieved hopeful optimistic confident excited brave courageous bold strong capable competent
  dedicated hero heroes leader visionary statesman patriot champion friend friends ally allies success
  successful win wins winner victory progress improvement improve improves improved improving benefit benefits
  advantage opportunity solution freedom liberty peace prosperity dignity justice hope trust respect help helps
  helped helping protect protects protected protecting protection save saves saved saving strengthen strengthens
  thrive thrives flourish succeed succeeds enjoy enjoys enjoyed love loves loved loving likes liked
  appreciate appreciates praise applaud bravo kudos congratulations congrats cheers thanks thank hooray hurrah
  finally amen popular promising positive impressive remarkable outstanding magnificent marvellous marvelous
  terrific splendid delightful charming common-sense sensibly wisely rightly correctly fairly safely comfort
  comfortable convenient modern innovative civilised civilized gain gains boost boosts enrich rich fun joy
  treasure gem blessing bargain cure heal works worked healthier cleaner safer cheaper easier happier fairer
  stronger quieter nicer
`)

/** Words that speak ill of it, or of bad things. */
export const BLAME = listed(`
  bad terrible horrible awful dreadful appalling atrocious disgusting disgraceful outrageous shameful shocking
  poor worse worst lousy wrong false untrue stupid dumb idiotic foolish silly absurd ridiculous ludicrous insane
  crazy mad madness nuts lunacy nonsense rubbish garbage trash bullshit crap bs bogus hogwash drivel moronic
  senseless mindless reckless irresponsible careless naive misguided unfair unjust unethical immoral corrupt
  corruption dishonest cruel inhumane evil wicked vile selfish greedy greed arrogant hypocritical dangerous
  danger dangers unsafe risky risk risks harmful harm harms harmed toxic poison deadly lethal fatal unhealthy
  unstable useless pointless worthless unnecessary needless futile ineffective inefficient unworkable
  unrealistic impractical unaffordable expensive costly wasteful waste wasted wasting overpriced bloated angry
  sad sorry ashamed afraid scared worried worry worries fear fears sick disgusted tired fed-up horrified
  appalled outraged upset coward cowards cowardly weak spineless incompetent clueless ignorant ignorance fool
  fools idiot idiots moron morons liar liars crook crooks criminal criminals thug thugs bully bullies bullying
  tyrant dictator dictators traitor traitors puppet puppets clown clowns hypocrite hypocrites hypocrisy
  warmonger warmongers warmongering racist racists fascist extremist fanatic parasite failure failures fail
  fails failed failing disaster disastrous catastrophe catastrophic mess crisis problem problems trouble mistake
  mistakes error blunder folly fiasco scandal shame disgrace joke farce sham scam fraud hoax lie lies lied lying
  propaganda threat threats threaten threatens threatening attack attacks abuse abuses abused abusive exploit
  exploits exploitation steal stolen theft robbery rob robs cheat cheats loot looted destroy destroys destroyed
  destroying destruction ruin ruins ruined ruining damage damages damaged kill kills killed killing die dies
  died dead death deaths murder suffer suffers suffering pain painful hurt hurts war wars violence violent crime
  conflict conflicts provoke provokes provocation provocative provoking escalate escalates escalation inflame
  undermine undermines weaken weakens divide divisive destabilise destabilize jeopardise jeopardize endanger
  endangers interfere meddle meddling intrude aggressive aggression hostile imperialist imperialism colonial
  bankrupt bankrupts collapse decline loss lose loses lost losing debt burden punish punishes deprive ugly
  filthy dirty noisy noise pollution polluting congestion chaos nightmare hell unfortunately sadly alas hate
  hates hated despise detest loathe dislike complain complains pathetic laughable embarrassing unacceptable
  intolerable indefensible inexcusable illegal unlawful unconstitutional impossible overreach creep bureaucracy
  bureaucrats lazy laziness obese addicted addiction addict illness disease slave slavery victim victims wrongly
  blame blames guilty
`)
