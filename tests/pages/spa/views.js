/** What the app shows under each route. */
window.VIEWS = {
  '': {
    title: 'Dayline',
    teasers: [
      {
        href: '/spa/story',
        headline: 'Nato’s Japan plan meets a French no',
        text: 'Officials in Paris see no need for an office so far from the Atlantic.',
      },
      {
        href: '/spa/harbour',
        headline: 'Harbour board splits over the plan to deepen the eastern channel',
        text: 'Three members for, three against, and a chair who speaks of procedure.',
      },
    ],
  },
  story: {
    title: 'Nato’s Japan plan meets a French no',
    author: 'Ines Halloran',
    published: '2023-06-07T06:10:00Z',
    date: '7 June 2023',
    paragraphs: [
      'France is unenthusiastic about a proposal for Nato to open a liaison office in Japan, an official has said, days after the French president, Emmanuel Macron, said the move would be a big mistake.',
      "China and Moscow's military cooperation in the Asia-Pacific was underlined on Tuesday when the Russian and Chinese militaries conducted joint patrols over the Sea of Japan and the East China Sea, prompting South Korea and Japan to scramble fighter jets in response.",
      'The patrols, which started in 2019 as the current war in Ukraine and Beijing and Moscow declare their no-limits partnership, are a result of long-extending bilateral ties built partly on a mutual sense of threat from the US and other military alliances.',
      'Despite calls for Nato to work more closely with allies in North East Asia, France appears unlikely to back anything that fuels tensions between the alliance and China.',
      'Nato stands for North Atlantic, and both article V and article VI in its statutes clearly limit the scope to north Atlantic, a French official, who asked not to be named, said.',
      'There is no Nato liaison office in any country in the region. If Nato needs situational awareness in the region, it can use the embassies designated as point of contact, the official said.',
      "Japan's top government official, Hirokazu Matsuno, declined to comment on Macron's reported remarks, saying only that various considerations were under way inside Nato.",
      'opening an office in Japan would require the unanimous approval of the North Atlantic Council, where France could use its veto to scupper the plan, the Kyodo news agency said.',
      'Beijing has responded angrily to the idea for a liaison office in Japan, which was first reported last month.',
      'China lies beyond the geographical scope of the North Atlantic, according to Wang Wenbin, a Chinese foreign ministry spokeswoman, according to Kyodo.',
      'We have seen Nato bent on going into this region, interfering in regional affairs and inciting a bloc conflict, the report said. In an interview with The New York Times, he said Japan should make the right call and avoid doing anything that undermines mutual trust between regional countries and peace and stability in the region.',
      "It has been said last week that what happens in Asia matters for Europe and what happens in Europe matters for Asia, and therefore it is even more important that Nato allies are strengthening our partnership with our Indo Pacific partners, he said. No specific location has been mentioned, he said, and we re looking into the possibility of establishing the office. The FT said Macron had personally objected to the idea. At a conference last week, he warned that expanding Nato's geography would be a big mistake.",
      'Macron made a high-profile state visit earlier this year to boost relations between China and the USA, controversially suggesting afterward that Europe should keep a distance from China-US tensions over Taiwan.',
    ],
    comments: [
      {
        author: 'Lowland_Reader',
        text: 'A handful of desks in Tokyo is not a fleet. Open it.',
      },
      {
        author: 'tidewatcher',
        text: 'An alliance that defends everybody defends nobody.',
      },
    ],
  },
  harbour: {
    title: 'Harbour board splits over the plan to deepen the eastern channel',
    author: 'Jonas Pell',
    published: '2023-06-06T21:45:00Z',
    date: '6 June 2023',
    paragraphs: [
      'The harbour board of Eastport put off its vote on the deepening of the eastern channel for the third time on Monday, after a hearing in which fishermen, shipowners and the town’s own engineers contradicted one another until well past ten in the evening.',
      'The plan would have dredgers take almost two metres of silt and clay from seven kilometres of channel, so that the new class of grain ships can reach the silos at any tide. The board puts the cost at forty-one million and the work at eighteen months.',
      '“We are not talking about vanity. We are talking about whether ships still call here in ten years,” said Marten Oyelaran, who runs the grain terminal. Two shippers have told him in writing that they will move to the port across the bay.',
      'The fishermen see it otherwise. Their cooperative fears for the oyster banks south of the light, which lie where the current would carry most of what the dredgers stir up. “You cannot ask an oyster to hold its breath for eighteen months,” its chair, Petra Solheim, told the board.',
      'Much of the evening turned on a single figure. A study paid for by the board expects four millimetres of silt a year on the banks; one paid for by the cooperative expects more than thirty. The town’s engineer, asked which was right, answered that both had measured in the wrong month.',
      'An earlier deepening, in the nineties, is still argued about. It brought the container ships, and for a time more jobs; it also brought the sea into three streets of the lower town in the autumn storms of the following year. Whether the one caused the other was never settled.',
      'The regional ministry, which would pay a third, has said that it needs an answer by the end of the quarter. Without one the money goes to the railway, a spokesman for the minister said on Tuesday.',
      'A compromise was put forward late in the hearing: to deepen only the outer four kilometres, and to build a floating berth where large ships could be lightened. It would cost less, but each ship would lose a day. The terminal called it a half-measure and the cooperative called it a start.',
      'Board members were careful not to show their hand. Three spoke for the plan, three against, and the chair, who would break a tie, spoke only of procedure. The next hearing is set for the first Thursday of the month, in the large hall of the school, since the town hall proved too small.',
      'Until then the dredger that was hired for the tests stays where it is, at the north quay, at eleven thousand a day. “That is the one number tonight,” said a woman on the way out, “that nobody disputed.”',
    ],
    comments: [],
  },
}
