/**
 * The world's states and what the news calls them, from common knowledge: names (the usual one first), capitals or
 * seats that stand for the government ("Beijing said"), words for its people and things ("Chinese").
 */
export interface State {
  readonly name: string
  readonly names: readonly string[]
  readonly capitals: readonly string[]
  readonly demonyms: readonly string[]
}

/** A line a state: names | capitals | demonyms, each parted by commas. */
const LINES = `Afghanistan|Kabul|Afghan,Afghans
Albania|Tirana|Albanian,Albanians
Algeria|Algiers|Algerian,Algerians
Andorra|Andorra la Vella|Andorran,Andorrans
Angola|Luanda|Angolan,Angolans
Antigua and Barbuda|St John's|Antiguan,Antiguans
Argentina|Buenos Aires|Argentine,Argentinian,Argentines,Argentinians
Armenia|Yerevan|Armenian,Armenians
Australia|Canberra|Australian,Australians
Austria|Vienna|Austrian,Austrians
Azerbaijan|Baku|Azerbaijani,Azeri,Azerbaijanis,Azeris
Bahamas,The Bahamas|Nassau|Bahamian,Bahamians
Bahrain|Manama|Bahraini,Bahrainis
Bangladesh|Dhaka|Bangladeshi,Bangladeshis
Barbados|Bridgetown|Barbadian,Barbadians
Belarus|Minsk|Belarusian,Belarusians
Belgium||Belgian,Belgians
Belize|Belmopan|Belizean,Belizeans
Benin|Porto-Novo,Cotonou|Beninese
Bhutan|Thimphu|Bhutanese
Bolivia|La Paz|Bolivian,Bolivians
Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Sarajevo|Bosnian,Bosnians
Botswana|Gaborone|Botswanan,Motswana,Batswana
Brazil|Brasilia,Brasília|Brazilian,Brazilians
Brunei|Bandar Seri Begawan|Bruneian,Bruneians
Bulgaria|Sofia|Bulgarian,Bulgarians
Burkina Faso|Ouagadougou|Burkinabe,Burkinabé
Burundi|Bujumbura,Gitega|Burundian,Burundians
Cambodia|Phnom Penh|Cambodian,Cambodians
Cameroon|Yaounde,Yaoundé|Cameroonian,Cameroonians
Canada|Ottawa|Canadian,Canadians
Cape Verde,Cabo Verde|Praia|Cape Verdean,Cape Verdeans
Central African Republic,CAR|Bangui|Central African,Central Africans
Chad|N'Djamena,Ndjamena|Chadian,Chadians
Chile|Santiago|Chilean,Chileans
China,People's Republic of China,PRC|Beijing|Chinese
Colombia|Bogota,Bogotá|Colombian,Colombians
Comoros|Moroni|Comorian,Comorians
Congo,Republic of the Congo,Congo-Brazzaville|Brazzaville|Congolese
Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC|Kinshasa|Congolese
Costa Rica|San Jose,San José|Costa Rican,Costa Ricans
Croatia|Zagreb|Croatian,Croatians,Croats
Cuba|Havana|Cuban,Cubans
Cyprus|Nicosia|Cypriot,Cypriots
Czech Republic,Czechia|Prague|Czech,Czechs
Denmark|Copenhagen|Danish,Danes
Djibouti||Djiboutian,Djiboutians
Dominica|Roseau|
Dominican Republic|Santo Domingo|Dominican,Dominicans
East Timor,Timor-Leste|Dili|Timorese
Ecuador|Quito|Ecuadorian,Ecuadorean,Ecuadorians
Egypt|Cairo|Egyptian,Egyptians
El Salvador|San Salvador|Salvadoran,Salvadorans
Equatorial Guinea|Malabo|Equatoguinean
Eritrea|Asmara|Eritrean,Eritreans
Estonia|Tallinn|Estonian,Estonians
Eswatini,Swaziland|Mbabane|Swazi,Swazis
Ethiopia|Addis Ababa|Ethiopian,Ethiopians
Fiji|Suva|Fijian,Fijians
Finland|Helsinki|Finnish,Finns
France|Paris|French
Gabon|Libreville|Gabonese
Gambia,The Gambia|Banjul|Gambian,Gambians
Georgia|Tbilisi|Georgian,Georgians
Germany|Berlin|German,Germans
Ghana|Accra|Ghanaian,Ghanaians
Greece|Athens|Greek,Greeks
Grenada|St George's|Grenadian
Guatemala|Guatemala City|Guatemalan,Guatemalans
Guinea|Conakry|Guinean,Guineans
Guinea-Bissau|Bissau|Bissau-Guinean
Guyana|Georgetown|Guyanese
Haiti|Port-au-Prince|Haitian,Haitians
Holy See,Vatican|Vatican City|
Honduras|Tegucigalpa|Honduran,Hondurans
Hungary|Budapest|Hungarian,Hungarians
Iceland|Reykjavik,Reykjavík|Icelandic,Icelanders
India|New Delhi,Delhi|Indian,Indians
Indonesia|Jakarta|Indonesian,Indonesians
Iran,Islamic Republic of Iran|Tehran|Iranian,Iranians
Iraq|Baghdad|Iraqi,Iraqis
Ireland|Dublin|Irish
Israel|Jerusalem,Tel Aviv|Israeli,Israelis
Italy|Rome|Italian,Italians
Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Abidjan,Yamoussoukro|Ivorian,Ivorians
Jamaica|Kingston|Jamaican,Jamaicans
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian,Jordanians
Kazakhstan|Astana|Kazakh,Kazakhs
Kenya|Nairobi|Kenyan,Kenyans
Kiribati|Tarawa|
Kosovo|Pristina|Kosovan,Kosovar,Kosovars
Kuwait|Kuwait City|Kuwaiti,Kuwaitis
Kyrgyzstan|Bishkek|Kyrgyz
Laos|Vientiane|Lao,Laotian,Laotians
Latvia|Riga|Latvian,Latvians
Lebanon|Beirut|Lebanese
Lesotho|Maseru|Basotho
Liberia|Monrovia|Liberian,Liberians
Libya|Tripoli|Libyan,Libyans
Liechtenstein|Vaduz|
Lithuania|Vilnius|Lithuanian,Lithuanians
Luxembourg||Luxembourgish
Madagascar|Antananarivo|Malagasy
Malawi|Lilongwe|Malawian,Malawians
Malaysia|Kuala Lumpur,Putrajaya|Malaysian,Malaysians
Maldives|Male,Malé|Maldivian,Maldivians
Mali|Bamako|Malian,Malians
Malta|Valletta|Maltese
Marshall Islands|Majuro|Marshallese
Mauritania|Nouakchott|Mauritanian,Mauritanians
Mauritius|Port Louis|Mauritian,Mauritians
Mexico|Mexico City|Mexican,Mexicans
Micronesia|Palikir|Micronesian
Moldova|Chisinau,Chișinău|Moldovan,Moldovans
Monaco||Monegasque
Mongolia|Ulaanbaatar,Ulan Bator|Mongolian,Mongolians
Montenegro|Podgorica|Montenegrin,Montenegrins
Morocco|Rabat|Moroccan,Moroccans
Mozambique|Maputo|Mozambican,Mozambicans
Myanmar,Burma|Naypyidaw,Naypyitaw|Burmese
Namibia|Windhoek|Namibian,Namibians
Nauru|Yaren|Nauruan
Nepal|Kathmandu|Nepali,Nepalese,Nepalis
Netherlands,The Netherlands,Holland|The Hague,Hague|Dutch
New Zealand|Wellington|New Zealander,New Zealanders
Nicaragua|Managua|Nicaraguan,Nicaraguans
Niger|Niamey|Nigerien,Nigeriens
Nigeria|Abuja|Nigerian,Nigerians
North Korea,DPRK,Democratic People's Republic of Korea|Pyongyang|North Korean,North Koreans
North Macedonia,Macedonia|Skopje|Macedonian,Macedonians
Norway|Oslo|Norwegian,Norwegians
Oman|Muscat|Omani,Omanis
Pakistan|Islamabad|Pakistani,Pakistanis
Palau|Ngerulmud|Palauan
Palestine,State of Palestine|Ramallah|Palestinian,Palestinians
Panama|Panama City|Panamanian,Panamanians
Papua New Guinea,PNG|Port Moresby|Papua New Guinean
Paraguay|Asuncion,Asunción|Paraguayan,Paraguayans
Peru|Lima|Peruvian,Peruvians
Philippines,The Philippines|Manila|Philippine,Filipino,Filipina,Filipinos
Poland|Warsaw|Polish,Poles
Portugal|Lisbon|Portuguese
Qatar|Doha|Qatari,Qataris
Romania|Bucharest|Romanian,Romanians
Russia,Russian Federation|Moscow,Kremlin,the Kremlin,The Kremlin|Russian,Russians
Rwanda|Kigali|Rwandan,Rwandans
Saint Kitts and Nevis,St Kitts and Nevis|Basseterre|
Saint Lucia,St Lucia|Castries|
Saint Vincent and the Grenadines,St Vincent and the Grenadines||
Samoa|Apia|Samoan,Samoans
San Marino||
Sao Tome and Principe,São Tomé and Príncipe||
Saudi Arabia,Kingdom of Saudi Arabia|Riyadh|Saudi,Saudis,Saudi Arabian
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian,Serb,Serbs,Serbians
Seychelles|Victoria|Seychellois
Sierra Leone|Freetown|Sierra Leonean,Sierra Leoneans
Singapore||Singaporean,Singaporeans
Slovakia|Bratislava|Slovak,Slovaks
Slovenia|Ljubljana|Slovenian,Slovene,Slovenes
Solomon Islands|Honiara|
Somalia|Mogadishu|Somali,Somalis
South Africa|Pretoria|South African,South Africans
South Korea,Republic of Korea|Seoul|South Korean,South Koreans
South Sudan|Juba|South Sudanese
Spain|Madrid|Spanish,Spaniards
Sri Lanka|Colombo|Sri Lankan,Sri Lankans
Sudan|Khartoum|Sudanese
Suriname|Paramaribo|Surinamese
Sweden|Stockholm|Swedish,Swedes
Switzerland|Bern,Berne|Swiss
Syria|Damascus|Syrian,Syrians
Taiwan,Republic of China|Taipei|Taiwanese
Tajikistan|Dushanbe|Tajik,Tajiks
Tanzania|Dodoma,Dar es Salaam|Tanzanian,Tanzanians
Thailand|Bangkok|Thai,Thais
Togo|Lome,Lomé|Togolese
Tonga|Nuku'alofa|Tongan,Tongans
Trinidad and Tobago,Trinidad|Port of Spain|Trinidadian,Trinidadians
Tunisia|Tunis|Tunisian,Tunisians
Turkey,Türkiye,Turkiye|Ankara|Turkish,Turks
Turkmenistan|Ashgabat|Turkmen
Tuvalu|Funafuti|Tuvaluan
Uganda|Kampala|Ugandan,Ugandans
Ukraine|Kyiv,Kiev|Ukrainian,Ukrainians
United Arab Emirates,UAE,Emirates|Abu Dhabi|Emirati,Emiratis
United Kingdom,UK,U.K.,Britain,Great Britain|London,Downing Street,Whitehall|British,Britons
United States,US,U.S.,USA,U.S.A.,United States of America,America|Washington,White House,the White House,The White House|American,Americans
Uruguay|Montevideo|Uruguayan,Uruguayans
Uzbekistan|Tashkent|Uzbek,Uzbeks
Vanuatu|Port Vila|
Venezuela|Caracas|Venezuelan,Venezuelans
Vietnam|Hanoi|Vietnamese
Yemen|Sanaa,Sana'a|Yemeni,Yemenis
Zambia|Lusaka|Zambian,Zambians
Zimbabwe|Harare|Zimbabwean,Zimbabweans`

const list = (text: string | undefined): string[] => (text ? text.split(',') : [])

export const STATES: readonly State[] = LINES.split('\n').map((line) => {
  const [names, capitals, demonyms] = line.split('|').map(list)
  return { name: names?.[0] ?? '', names: names ?? [], capitals: capitals ?? [], demonyms: demonyms ?? [] }
})

/** The first state wins where two share a word ("Congolese"). */
function indexOf(words: (state: State) => readonly string[]): ReadonlyMap<string, State> {
  const index = new Map<string, State>()
  for (const state of STATES) for (const word of words(state)) if (!index.has(word)) index.set(word, state)
  return index
}

export const STATE_BY_NAME = indexOf(({ names }) => names)
export const STATE_BY_CAPITAL = indexOf(({ capitals }) => capitals)
export const STATE_BY_DEMONYM = indexOf(({ demonyms }) => demonyms)
