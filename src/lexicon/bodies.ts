/**
 * Bodies between states, one a line: `name|other names|what they are called as the United Nations' own`, the last
 * without "UN", "the U.N.'s" and the like before it. An organ's line stands after the body it belongs to, indented by a space.
 */
export const INTERNATIONAL_BODIES = `
United Nations|UN;U.N.;United Nations Organization
 UN Security Council|U.N. Security Council;United Nations Security Council;Security Council;UNSC
 UN General Assembly|U.N. General Assembly;United Nations General Assembly;General Assembly;UNGA
 UN Human Rights Council|U.N. Human Rights Council;UNHRC
 UN Secretariat|U.N. Secretariat
 UNICEF|UN Children's Fund;U.N. Children's Fund|children's agency;agency for children
 UNHCR|UN High Commissioner for Refugees;U.N. High Commissioner for Refugees|refugee agency;refugees agency;refugee body
 UNRWA|United Nations Relief and Works Agency|Palestinian refugee agency;agency for Palestinian refugees;agency for Palestine refugees
 UNESCO|Unesco|cultural agency;culture agency;cultural body;cultural organization;heritage agency
 OCHA|UN Office for the Coordination of Humanitarian Affairs;U.N. Office for the Coordination of Humanitarian Affairs|humanitarian office;humanitarian agency;humanitarian affairs office;aid coordination office
 OHCHR|U.N. Human Rights Office;UN Human Rights Office|human rights office;rights office;human rights agency
 UN Development Programme|UNDP;UN Development Program;U.N. Development Program|development agency;development program;development programme
 World Food Programme|WFP;World Food Program|food aid agency;food program;food programme
 Food and Agriculture Organization|FAO
 International Organization for Migration|IOM|migration agency;migration body
 UN Panel of Experts|U.N. Panel of Experts
 UNIFIL|
 MINUSMA|
 MONUSCO|
 UNAIDS||AIDS agency
 UNFPA|UN Population Fund;U.N. Population Fund;United Nations Population Fund|population agency;reproductive health agency;sexual and reproductive health agency
 UNODC|UN Office on Drugs and Crime;U.N. Office on Drugs and Crime|drugs agency;drug agency;drugs and crime office
 UNCTAD|UN Conference on Trade and Development;U.N. Conference on Trade and Development|trade agency;trade body;trade and development agency
 UN Women|U.N. Women|women's agency;agency for women
 UN Environment Programme|UNEP|environment agency;environmental agency;environment body
World Health Organization|WHO;W.H.O.|health agency;health body
International Atomic Energy Agency|IAEA;I.A.E.A.|nuclear watchdog;atomic watchdog;nuclear agency;atomic agency;atomic energy agency;nuclear energy agency;nuclear energy watchdog;atomic energy watchdog;nuclear inspectorate;nuclear inspection agency
International Court of Justice|ICJ;World Court|top court;highest court;world court
International Criminal Court|ICC
International Labour Organization|ILO;International Labor Organization|labour agency;labor agency;labour body;labor body
International Monetary Fund|IMF;I.M.F.
World Bank|World Bank Group
World Trade Organization|WTO
International Maritime Organization|IMO|shipping agency;maritime agency;shipping body;maritime body
International Civil Aviation Organization|ICAO|aviation agency;civil aviation agency;aviation body
World Meteorological Organization|WMO|weather agency;meteorological agency;weather body
World Intellectual Property Organization|WIPO|patent agency;intellectual property agency
International Telecommunication Union|ITU|telecoms agency;telecommunications agency;telecom agency
Organisation for the Prohibition of Chemical Weapons|OPCW;Organization for the Prohibition of Chemical Weapons;global chemical weapons watchdog;international chemical weapons watchdog;world's chemical weapons watchdog;chemical weapons watchdog
Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
Intergovernmental Panel on Climate Change|IPCC|climate panel;climate science panel;climate science body
NATO|Nato;North Atlantic Treaty Organization;N.A.T.O.;North Atlantic Council
European Union|EU;E.U.
 European Commission|EC
 European Council|
 European Parliament|
 European Central Bank|ECB
 European Court of Justice|ECJ;Court of Justice of the European Union
 European External Action Service|EEAS
 Europol|
 Frontex|
 Eurojust|
 European Medicines Agency|EMA
Council of Europe|
European Court of Human Rights|ECHR
OSCE|Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe
OECD|Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development
Interpol|INTERPOL
Financial Action Task Force|FATF
OPEC|Opec;OPEC+;Organization of the Petroleum Exporting Countries
International Energy Agency|IEA
Group of Seven|G7;G-7
Group of 20|G20;G-20;Group of Twenty
Group of Eight|G8;G-8
BRICS|
Quad|
Five Eyes|
African Union|AU;A.U.
ECOWAS|Economic Community of West African States
SADC|Southern African Development Community
IGAD|Intergovernmental Authority on Development
Arab League|League of Arab States
Gulf Cooperation Council|GCC
Organization of Islamic Cooperation|Organisation of Islamic Cooperation;OIC
ASEAN|Asean;Association of Southeast Asian Nations
APEC|Asia-Pacific Economic Cooperation
Shanghai Cooperation Organization|SCO;Shanghai Cooperation Organisation
Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation
Commonwealth of Independent States|CIS
Eurasian Economic Union|
Organization of American States|OAS
Mercosur|
CARICOM|Caribbean Community
CELAC|
Pacific Islands Forum|
Asian Development Bank|ADB
Asian Infrastructure Investment Bank|AIIB
International Committee of the Red Cross|ICRC;Red Cross;International Red Cross
International Federation of Red Cross and Red Crescent Societies|IFRC
Red Crescent|
International Olympic Committee|IOC
FIFA|Fifa
UEFA|Uefa
World Anti-Doping Agency|WADA;global anti-doping agency;world anti-doping body
Paris Club|
SWIFT|
World Economic Forum|WEF
`;

/** Institutes, watchdogs, aid and rights groups that news goes to for figures and judgement: `name|other names`. */
export const CIVIL_BODIES = `
Institute for the Study of War|ISW
American Enterprise Institute|AEI
Center for Strategic and International Studies|CSIS
Council on Foreign Relations|CFR
Brookings Institution|Brookings;Brookings Institute
RAND Corporation|RAND;Rand Corporation;RAND Corp.
Carnegie Endowment for International Peace|Carnegie Endowment;Carnegie;Carnegie Moscow Center
Chatham House|Royal Institute of International Affairs
Royal United Services Institute|RUSI;Rusi
International Institute for Strategic Studies|IISS
Stockholm International Peace Research Institute|SIPRI
International Crisis Group|ICG;Crisis Group
Atlantic Council|
German Marshall Fund|German Marshall Fund of the United States
Heritage Foundation|
Hudson Institute|
Hoover Institution|
Cato Institute|
Wilson Center|Woodrow Wilson Center
Stimson Center|
Center for Naval Analyses|CNA Corporation
Center for a New American Security|CNAS
Foundation for Defense of Democracies|FDD
Washington Institute for Near East Policy|Washington Institute
Middle East Institute|
Quincy Institute|
Arms Control Association|
Federation of American Scientists|FAS
Middlebury Institute of International Studies|Middlebury Institute;James Martin Center for Nonproliferation Studies
Nuclear Threat Initiative|
Institute for Science and International Security|
Conflict Armament Research|
Small Arms Survey|
Armed Conflict Location and Event Data Project|ACLED;Armed Conflict Location & Event Data Project
Centre for Research on Energy and Clean Air|CREA
Kiel Institute|Kiel Institute for the World Economy
SWP|German Institute for International and Security Affairs
European Council on Foreign Relations|ECFR
Lowy Institute|
Australian Strategic Policy Institute|ASPI
Observer Research Foundation|
Asan Institute|Asan Institute for Policy Studies
Sejong Institute|
Korea Institute for National Unification|KINU
Levada Center|Levada Centre
Pew Research Center|Pew
Gallup|
Ipsos|
YouGov|
Human Rights Watch|HRW
Amnesty International|Amnesty
Syrian Observatory for Human Rights|SOHR;Syrian Observatory
Syrian Network for Human Rights|SNHR
White Helmets|Syria Civil Defence;Syrian Civil Defense;Syria Civil Defense
B'Tselem|B’Tselem
Breaking the Silence|
Committee to Protect Journalists|CPJ
Reporters Without Borders|RSF;Reporters sans frontières
Doctors Without Borders|MSF;Médecins Sans Frontières;Medecins Sans Frontieres
Physicians for Human Rights|
Save the Children|
Oxfam|
Norwegian Refugee Council|
International Rescue Committee|IRC
Mercy Corps|
World Central Kitchen|
CARE International|
Greenpeace|
World Wildlife Fund|WWF
Transparency International|
Global Witness|
Freedom House|
Iran Human Rights|IHR;IHRNGO
Airwars|
Yesh Din|
Peace Now|
Memorial Human Rights Center|
American Civil Liberties Union|ACLU
Southern Poverty Law Center|SPLC
Anti-Defamation League|ADL
National Rifle Association|NRA
NetBlocks|
Citizen Lab|
Microsoft|
Google|
Meta|
SpaceX|
Starlink|
Tesla|
Amazon|
Twitter|
Facebook|
Telegram|
Gazprom|
Rosneft|
Rosatom|
Naftogaz|
Energoatom|
Ukrenergo|
Rosoboronexport|
Lockheed Martin|
Raytheon|
Boeing|
Airbus|
Maxar|Maxar Technologies
Planet Labs|
`;

/** Armed groups and the names news gives them: `name|other names`. */
export const ARMED_GROUPS = `
Hamas|Izz ad-Din al-Qassam Brigades;Qassam Brigades;al-Qassam Brigades
Hezbollah|Hizbollah;Hizbullah;Hezballah
Palestinian Islamic Jihad|Islamic Jihad;PIJ
Fatah|Al-Aqsa Martyrs Brigades;Al-Aqsa Martyrs' Brigades
Popular Front for the Liberation of Palestine|PFLP
Palestine Liberation Organization|PLO
Islamic State|ISIS;ISIL;Daesh;I.S.;Isis;Islamic State group;IS group;Islamic State in Iraq and the Levant
ISIS-K|Islamic State Khorasan;ISIS-Khorasan;Islamic State Khorasan Province
Al-Qaeda|al-Qaeda;Al Qaeda;al Qaeda;al-Qaida;Al-Qaida;Al Qaida
Hayat Tahrir al-Sham|HTS;Nusra Front;Al-Nusra Front;Jabhat al-Nusra
Al-Shabaab|al-Shabaab;al-Shabab;Al-Shabab
Boko Haram|
ISWAP|Islamic State West Africa Province
Taliban|the Taliban
Tehrik-e-Taliban Pakistan|TTP;Pakistani Taliban
Haqqani network|Haqqani Network
Lashkar-e-Taiba|
Jaish-e-Mohammed|Jaish-e-Mohammad
Houthis|Houthi;Huthis;Huthi;Ansar Allah;Ansarullah
Kataib Hezbollah|Kata'ib Hezbollah;Kataeb Hezbollah
Popular Mobilization Forces|PMF;Popular Mobilisation Forces;Hashd al-Shaabi
Kurdistan Workers' Party|Kurdistan Workers’ Party;PKK
Syrian Democratic Forces|SDF
People's Protection Units|People’s Protection Units;YPG
Free Syrian Army|FSA
Syrian National Army|SNA
Jaish al-Islam|Army of Islam
Wagner Group|Wagner;Wagner group
Azov Regiment|Azov Battalion;Azov Brigade
Russian Volunteer Corps|
Rapid Support Forces|
Janjaweed|
M23|M23 rebels
Allied Democratic Forces|ADF
Lord's Resistance Army|Lord’s Resistance Army;LRA
Tigray People's Liberation Front|TPLF
Fano|
FARC|Farc;Revolutionary Armed Forces of Colombia
ELN|National Liberation Army
Sinaloa cartel|Sinaloa Cartel
Jalisco New Generation Cartel|CJNG
Irish Republican Army|IRA
ETA|
Tamil Tigers|LTTE
Abu Sayyaf|
Arakan Army|
Mujahedin-e-Khalq|MEK;Mujahedeen-e-Khalq;People's Mujahedin
National Resistance Front|
Proud Boys|
Oath Keepers|
Ku Klux Klan|KKK
`;
