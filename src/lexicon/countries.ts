/**
 * The states of the world and what else is governed by itself, one a line:
 * `name|other names|adjectives|people|capital and its other spellings`.
 * People are given in the plural where adding "s" to the adjective does not make it.
 */
export const COUNTRIES = `
Afghanistan|Islamic Emirate of Afghanistan|Afghan|Afghans|Kabul
Albania||Albanian|Albanians|Tirana
Algeria||Algerian|Algerians|Algiers
Andorra||Andorran|Andorrans|Andorra la Vella
Angola||Angolan|Angolans|Luanda
Antigua and Barbuda||Antiguan|Antiguans|
Argentina|Argentine Republic|Argentine;Argentinian;Argentinean|Argentines;Argentinians|Buenos Aires
Armenia||Armenian|Armenians|Yerevan
Australia|Commonwealth of Australia|Australian;Aussie|Australians|Canberra
Austria||Austrian|Austrians|Vienna
Azerbaijan||Azerbaijani;Azeri|Azerbaijanis;Azeris|Baku
Bahamas|The Bahamas|Bahamian|Bahamians|Nassau
Bahrain||Bahraini|Bahrainis|Manama
Bangladesh||Bangladeshi|Bangladeshis|Dhaka;Dacca
Barbados||Barbadian|Barbadians|Bridgetown
Belarus|Byelorussia|Belarusian;Belarussian;Belorussian|Belarusians;Belarussians|Minsk
Belgium||Belgian|Belgians|
Belize||Belizean|Belizeans|Belmopan
Benin||Beninese|Beninese|Porto-Novo
Bhutan||Bhutanese|Bhutanese|Thimphu
Bolivia||Bolivian|Bolivians|La Paz
Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;BiH|Bosnian|Bosnians|Sarajevo
Botswana||Botswanan|Batswana|Gaborone
Brazil||Brazilian|Brazilians|Brasilia;Brasília
Brunei|Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan
Bulgaria||Bulgarian|Bulgarians|Sofia
Burkina Faso||Burkinabe;Burkinabé|Burkinabe|Ouagadougou
Burundi||Burundian|Burundians|Bujumbura;Gitega
Cambodia||Cambodian|Cambodians|Phnom Penh
Cameroon||Cameroonian|Cameroonians|Yaounde;Yaoundé
Canada||Canadian|Canadians|Ottawa
Cape Verde|Cabo Verde|Cape Verdean|Cape Verdeans|Praia
Central African Republic|CAR|Central African|Central Africans|Bangui
Chad||Chadian|Chadians|N'Djamena;N’Djamena;Ndjamena
Chile||Chilean|Chileans|Santiago
China|People's Republic of China;People’s Republic of China;PRC;mainland China|Chinese|Chinese|Beijing;Peking
Colombia||Colombian|Colombians|Bogota;Bogotá
Comoros||Comorian|Comorians|Moroni
Costa Rica||Costa Rican|Costa Ricans|San Jose;San José
Croatia||Croatian;Croat|Croatians;Croats|Zagreb
Cuba||Cuban|Cubans|Havana
Cyprus||Cypriot|Cypriots|Nicosia
Czech Republic|Czechia|Czech|Czechs|Prague
Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa;Zaire|Congolese|Congolese|Kinshasa
Denmark||Danish|Danes|Copenhagen
Djibouti||Djiboutian|Djiboutians|
Dominica|||Dominicans|Roseau
Dominican Republic||Dominican||Santo Domingo
East Timor|Timor-Leste|East Timorese;Timorese|Timorese|Dili
Ecuador||Ecuadorian;Ecuadorean|Ecuadorians;Ecuadoreans|Quito
Egypt||Egyptian|Egyptians|Cairo
El Salvador||Salvadoran;Salvadorean|Salvadorans|San Salvador
Equatorial Guinea||Equatorial Guinean|Equatorial Guineans|Malabo
Eritrea||Eritrean|Eritreans|Asmara
Estonia||Estonian|Estonians|Tallinn
Eswatini|Swaziland|Swazi|Swazis|Mbabane
Ethiopia||Ethiopian|Ethiopians|Addis Ababa
Fiji||Fijian|Fijians|Suva
Finland||Finnish|Finns|Helsinki
France|French Republic|French|Frenchmen|Paris
Gabon||Gabonese|Gabonese|Libreville
Gambia|The Gambia|Gambian|Gambians|Banjul
~Georgia|Republic of Georgia|Georgian|Georgians|Tbilisi
Germany|Federal Republic of Germany|German|Germans|Berlin
Ghana||Ghanaian|Ghanaians|Accra
Greece|Hellenic Republic|Greek|Greeks|Athens
Grenada||Grenadian|Grenadians|
Guatemala||Guatemalan|Guatemalans|Guatemala City
Guinea||Guinean|Guineans|Conakry
Guinea-Bissau||Bissau-Guinean||Bissau
Guyana||Guyanese|Guyanese|Georgetown
Haiti||Haitian|Haitians|Port-au-Prince
Honduras||Honduran|Hondurans|Tegucigalpa
Hungary||Hungarian|Hungarians|Budapest
Iceland||Icelandic|Icelanders|Reykjavik;Reykjavík
India||Indian|Indians|New Delhi;Delhi
Indonesia||Indonesian|Indonesians|Jakarta
Iran|Islamic Republic of Iran;Islamic Republic;Persia|Iranian|Iranians|Tehran;Teheran
Iraq||Iraqi|Iraqis|Baghdad
Ireland|Republic of Ireland;Irish Republic|Irish|Irishmen|Dublin
Israel|State of Israel|Israeli|Israelis|Jerusalem
Italy||Italian|Italians|Rome
Ivory Coast|Cote d'Ivoire;Côte d'Ivoire;Côte d’Ivoire|Ivorian|Ivorians|Yamoussoukro;Abidjan
Jamaica||Jamaican|Jamaicans|
Japan||Japanese|Japanese|Tokyo
~Jordan|Hashemite Kingdom of Jordan;Hashemite Kingdom|Jordanian|Jordanians|Amman
Kazakhstan|Kazakstan|Kazakh;Kazakhstani|Kazakhs|Astana;Nur-Sultan
Kenya||Kenyan|Kenyans|Nairobi
Kiribati||I-Kiribati||Tarawa
Kosovo||Kosovar;Kosovan|Kosovars;Kosovans|Pristina;Prishtina
Kuwait||Kuwaiti|Kuwaitis|Kuwait City
Kyrgyzstan|Kirghizia;Kyrgyz Republic|Kyrgyz;Kyrgyzstani|Kyrgyz|Bishkek
Laos|Lao PDR|Laotian;Lao|Laotians|Vientiane
Latvia||Latvian|Latvians|Riga
Lebanon||Lebanese|Lebanese|Beirut
Lesotho||Basotho|Basotho|Maseru
Liberia||Liberian|Liberians|Monrovia
Libya||Libyan|Libyans|Tripoli
Liechtenstein||Liechtensteiner|Liechtensteiners|Vaduz
Lithuania||Lithuanian|Lithuanians|Vilnius
Luxembourg||Luxembourgish|Luxembourgers|
Madagascar||Malagasy|Malagasy|Antananarivo
Malawi||Malawian|Malawians|Lilongwe
Malaysia||Malaysian|Malaysians|Kuala Lumpur
Maldives|The Maldives|Maldivian|Maldivians|
~Mali||Malian|Malians|Bamako
Malta||Maltese|Maltese|Valletta
Marshall Islands||Marshallese|Marshallese|Majuro
Mauritania||Mauritanian|Mauritanians|Nouakchott
Mauritius||Mauritian|Mauritians|Port Louis
Mexico||Mexican|Mexicans|Mexico City
Micronesia|Federated States of Micronesia|Micronesian|Micronesians|Palikir
Moldova|Moldavia|Moldovan|Moldovans|Chisinau;Chișinău;Kishinev
Monaco||Monegasque|Monegasques|
Mongolia||Mongolian|Mongolians|Ulaanbaatar;Ulan Bator
Montenegro||Montenegrin|Montenegrins|Podgorica
Morocco||Moroccan|Moroccans|Rabat
Mozambique||Mozambican|Mozambicans|Maputo
Myanmar|Burma|Burmese|Burmese|Naypyitaw;Naypyidaw;Nay Pyi Taw
Namibia||Namibian|Namibians|Windhoek
Nauru||Nauruan|Nauruans|
Nepal||Nepalese;Nepali|Nepalis|Kathmandu
Netherlands|The Netherlands;Holland|Dutch|Dutchmen|The Hague;Amsterdam
New Zealand|Aotearoa|New Zealander|New Zealanders|Wellington
Nicaragua||Nicaraguan|Nicaraguans|Managua
~Niger||Nigerien|Nigeriens|Niamey
Nigeria||Nigerian|Nigerians|Abuja
North Korea|DPRK;D.P.R.K.;Democratic People's Republic of Korea;Democratic People’s Republic of Korea;the North|North Korean;DPRK|North Koreans|Pyongyang
North Macedonia|Macedonia|North Macedonian;Macedonian|Macedonians|Skopje
Norway||Norwegian|Norwegians|Oslo
Oman||Omani|Omanis|Muscat
Pakistan||Pakistani|Pakistanis|Islamabad
Palau||Palauan|Palauans|
Palestine|State of Palestine;Palestinian Authority;Palestinian territories;Palestinian National Authority|Palestinian|Palestinians|Ramallah
Panama||Panamanian|Panamanians|Panama City
Papua New Guinea|PNG|Papua New Guinean|Papua New Guineans|Port Moresby
Paraguay||Paraguayan|Paraguayans|Asuncion;Asunción
Peru||Peruvian|Peruvians|Lima
Philippines|The Philippines|Philippine;Filipino|Filipinos|Manila
Poland||Polish|Poles|Warsaw
Portugal||Portuguese|Portuguese|Lisbon
Qatar||Qatari|Qataris|Doha
Republic of the Congo|Republic of Congo;Congo-Brazzaville|Congolese||Brazzaville
Romania||Romanian|Romanians|Bucharest
Russia|Russian Federation|Russian|Russians|Moscow
Rwanda||Rwandan|Rwandans|Kigali
Saint Kitts and Nevis|St. Kitts and Nevis|Kittitian|Kittitians|Basseterre
Saint Lucia|St. Lucia|Saint Lucian|Saint Lucians|Castries
Saint Vincent and the Grenadines|St. Vincent and the Grenadines;Saint Vincent|Vincentian|Vincentians|Kingstown
Samoa||Samoan|Samoans|Apia
San Marino||Sammarinese||
Sao Tome and Principe|São Tomé and Príncipe|||
Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Saudis|Riyadh
Senegal||Senegalese|Senegalese|Dakar
Serbia||Serbian;Serb|Serbs;Serbians|Belgrade
Seychelles|The Seychelles|Seychellois||
Sierra Leone||Sierra Leonean|Sierra Leoneans|Freetown
Singapore||Singaporean|Singaporeans|
Slovakia|Slovak Republic|Slovak;Slovakian|Slovaks|Bratislava
Slovenia||Slovenian;Slovene|Slovenes;Slovenians|Ljubljana
Solomon Islands||Solomon Islander|Solomon Islanders|Honiara
Somalia||Somali;Somalian|Somalis|Mogadishu
Somaliland||Somalilander|Somalilanders|Hargeisa
South Africa||South African|South Africans|Pretoria
South Korea|Republic of Korea;ROK;the South|South Korean|South Koreans|Seoul
South Ossetia||South Ossetian|South Ossetians|Tskhinvali
Abkhazia||Abkhaz;Abkhazian|Abkhazians|Sukhumi
South Sudan||South Sudanese|South Sudanese|Juba
Spain||Spanish|Spaniards|Madrid
Sri Lanka|Ceylon|Sri Lankan|Sri Lankans|Colombo
Sudan||Sudanese|Sudanese|Khartoum
Suriname|Surinam|Surinamese|Surinamese|Paramaribo
Sweden||Swedish|Swedes|Stockholm
Switzerland|Swiss Confederation|Swiss|Swiss|Bern;Berne
Syria|Syrian Arab Republic|Syrian|Syrians|Damascus
Taiwan|Republic of China;Chinese Taipei|Taiwanese|Taiwanese|Taipei
Tajikistan||Tajik;Tajikistani|Tajiks|Dushanbe
Tanzania||Tanzanian|Tanzanians|Dodoma;Dar es Salaam
Thailand|Siam|Thai|Thais|Bangkok
~Togo||Togolese|Togolese|Lome;Lomé
Tonga||Tongan|Tongans|Nuku'alofa;Nuku’alofa
Transnistria|Transdniestria|Transnistrian|Transnistrians|Tiraspol
Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians|Port of Spain
Tunisia||Tunisian|Tunisians|Tunis
Turkey|Türkiye;Turkiye|Turkish|Turks|Ankara
Turkmenistan||Turkmen|Turkmens|Ashgabat
Tuvalu||Tuvaluan|Tuvaluans|Funafuti
Uganda||Ugandan|Ugandans|Kampala
Ukraine||Ukrainian|Ukrainians|Kyiv;Kiev
United Arab Emirates|UAE;U.A.E.;Emirates|Emirati|Emiratis|Abu Dhabi
United Kingdom|UK;U.K.;Britain;Great Britain|British;UK;U.K.|Britons;Brits|London
United States|US;U.S.;USA;U.S.A.;United States of America;America|American;US;U.S.|Americans|Washington
Uruguay||Uruguayan|Uruguayans|Montevideo
Uzbekistan||Uzbek;Uzbekistani|Uzbeks|Tashkent
Vanuatu||Ni-Vanuatu||Port Vila
Vatican City|Holy See;Vatican|Vatican||
Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas
Vietnam|Viet Nam|Vietnamese|Vietnamese|Hanoi
Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi|Sahrawis|Laayoune
Yemen||Yemeni|Yemenis|Sanaa;Sana'a;Sana’a;Aden
Zambia||Zambian|Zambians|Lusaka
Zimbabwe||Zimbabwean|Zimbabweans|Harare
Soviet Union|USSR;U.S.S.R.;Soviet Russia|Soviet|Soviets|
East Germany|German Democratic Republic;GDR|East German|East Germans|
Yugoslavia||Yugoslav;Yugoslavian|Yugoslavs|
Czechoslovakia||Czechoslovak;Czechoslovakian|Czechoslovaks|
Hong Kong||Hong Kong|Hong Kongers|
Scotland||Scottish|Scots|Edinburgh
Wales||Welsh||Cardiff
Northern Ireland||Northern Irish||Belfast
England||English||
Greenland||Greenlandic|Greenlanders|Nuuk
Faroe Islands|Faeroe Islands|Faroese||Torshavn
Puerto Rico||Puerto Rican|Puerto Ricans|San Juan
Iraqi Kurdistan|Kurdistan Region;Kurdistan Regional Government;KRG|Kurdish|Kurds|Erbil;Irbil
Chechnya||Chechen|Chechens|Grozny
Luhansk People's Republic|Luhansk People’s Republic;LNR;LPR;Lugansk People's Republic|||
Donetsk People's Republic|Donetsk People’s Republic;DNR;DPR|||
`;

/** Regions and territories that news names often and that are no governments by themselves, by what they belong to or lie in. */
export const REGIONS = `
Gaza;Gaza Strip;Gaza City;West Bank;East Jerusalem;Golan Heights;Rafah;Khan Younis;Jenin;Nablus;Hebron
Crimea;Donbas;Donbass;Donetsk;Luhansk;Lugansk;Kherson;Zaporizhzhia;Zaporizhia;Kharkiv;Kharkov;Mariupol;Odesa;Odessa;Lviv;Dnipro;Mykolaiv;Bucha;Bakhmut;Kramatorsk;Sevastopol;Chernobyl;Vinnytsia;Irpin;Sumy;Chernihiv;Avdiivka
Kaliningrad;Siberia;St. Petersburg;Saint Petersburg;Belgorod;Kursk;Rostov;Dagestan;Vladivostok;Bryansk;Sochi
Kashmir;Punjab;Mumbai;Kolkata;Chennai;Bengaluru;Gujarat;Assam;Manipur;Ladakh;Balochistan;Karachi;Lahore;Peshawar
Xinjiang;Tibet;Inner Mongolia;Shanghai;Wuhan;Guangdong;Shenzhen;Macau;Macao;Taiwan Strait;South China Sea;East China Sea
Kurdistan;Idlib;Aleppo;Homs;Deir ez-Zor;Raqqa;Latakia;Daraa;Mosul;Basra;Kirkuk;Fallujah;Douma;Eastern Ghouta;Ghouta
Tigray;Amhara;Oromia;Darfur;El Fasher;Port Sudan;Puntland;Sahel;Cabo Delgado;Benghazi;Misrata;Goma;North Kivu;Ituri;Lagos;Borno
Nagorno-Karabakh;Karabakh;Artsakh;Nakhchivan;Stepanakert;Republika Srpska;Srebrenica;Mitrovica
Catalonia;Basque Country;Corsica;Bavaria;Flanders;Wallonia;Lombardy;Sicily;Lampedusa;Lesbos;Calais;Gibraltar;Ceuta;Melilla
Alaska;Alabama;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;Guam;Guantanamo Bay;Guantánamo
New York City;Los Angeles;Chicago;Houston;Boston;Philadelphia;San Francisco;Miami;Atlanta;Seattle;Dallas;Detroit;Las Vegas;Minneapolis;Baltimore;Brooklyn;Manhattan;Queens
Quebec;Ontario;Alberta;British Columbia;Toronto;Montreal;Vancouver;New South Wales;Victoria;Queensland;Sydney;Melbourne;Okinawa;Hiroshima;Fukushima;Hokkaido;Guadalcanal
Brussels;Geneva;Davos;Strasbourg;Istanbul;Dubai;Jeddah;Mecca;Medina;Milan;Barcelona;Munich;Frankfurt;Hamburg;Manchester;Liverpool;Birmingham;Salisbury;Glasgow;Sao Paulo;São Paulo;Rio de Janeiro;Johannesburg;Cape Town;Casablanca
West;Middle East;Europe;Eastern Europe;Western Europe;Central Europe;Asia;Central Asia;Southeast Asia;South Asia;East Asia;Africa;West Africa;East Africa;North Africa;sub-Saharan Africa;Latin America;South America;Central America;North America;Caribbean;Balkans;Baltics;Caucasus;Arctic;Antarctica;Scandinavia;Korean Peninsula;Korean peninsula;Arabian Peninsula;Persian Gulf;Strait of Hormuz;Red Sea;Black Sea;Baltic Sea;Mediterranean;Mediterranean Sea;Caspian Sea;Bab el-Mandeb;Suez Canal;Horn of Africa;Indo-Pacific;Pacific;Atlantic;Sea of Japan;Sea of Azov;Panmunjom;Demilitarized Zone;Punggye-ri;Yongbyon;Natanz;Fordow
`;
