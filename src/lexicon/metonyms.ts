/**
 * Seats, offices, services and houses that stand for a government, one a line: `country|name|other names`.
 * They keep their own identity; only what they stand for is shared.
 */
export const METONYMS = `
Russia|Kremlin|the Kremlin
Russia|Federal Security Service|FSB;F.S.B.
Russia|GRU|G.R.U.;Main Intelligence Directorate
Russia|SVR|Foreign Intelligence Service of Russia
Russia|State Duma|Duma
Russia|Federation Council|
Russia|Roscosmos|
Russia|Rosgvardia|National Guard of Russia
Russia|Investigative Committee|
Russia|Black Sea Fleet|
Russia|Red Army|
United States|White House|the White House
United States|Pentagon|the Pentagon
United States|State Department|US State Department;U.S. State Department;Department of State;Foggy Bottom;US Department of State;U.S. Department of State
United States|Department of Defense|Defense Department;US Department of Defense;U.S. Department of Defense;U.S. Defense Department;DoD;DOD;US Defense Department;Department of War
United States|Treasury Department|US Treasury;U.S. Treasury;U.S. Treasury Department;US Treasury Department;Treasury;Department of the Treasury
United States|Justice Department|Department of Justice;DOJ;US Justice Department;U.S. Justice Department;US Department of Justice;U.S. Department of Justice
United States|Department of Homeland Security|DHS;Homeland Security;Homeland Security Department
United States|Commerce Department|Department of Commerce;US Commerce Department
United States|Energy Department|Department of Energy
United States|Department of Health and Human Services|HHS
United States|Labor Department|Department of Labor
United States|Education Department|Department of Education
United States|Interior Department|Department of the Interior
United States|Transportation Department|Department of Transportation
United States|Agriculture Department|USDA;Department of Agriculture
United States|Department of Veterans Affairs|
United States|National Security Council|NSC;US National Security Council;U.S. National Security Council
United States|Joint Chiefs of Staff|Joint Chiefs
United States|CIA|C.I.A.;Central Intelligence Agency
United States|FBI|F.B.I.;Federal Bureau of Investigation
United States|NSA|National Security Agency;N.S.A.
United States|Defense Intelligence Agency|DIA
United States|Office of the Director of National Intelligence|ODNI
United States|Secret Service|US Secret Service;U.S. Secret Service
United States|Congress|US Congress;U.S. Congress;Capitol Hill
United States|Senate|US Senate;U.S. Senate
United States|House of Representatives|US House of Representatives;U.S. House of Representatives;U.S. House;US House
United States|Senate Foreign Relations Committee|
United States|House Foreign Affairs Committee|
United States|Senate Intelligence Committee|Senate Select Committee on Intelligence
United States|House Intelligence Committee|
United States|Supreme Court|U.S. Supreme Court;US Supreme Court
United States|Federal Reserve|Fed
United States|Environmental Protection Agency|EPA;E.P.A.
United States|Food and Drug Administration|FDA;F.D.A.
United States|Centers for Disease Control and Prevention|CDC;C.D.C.
United States|National Institutes of Health|NIH
United States|NASA|Nasa
United States|National Oceanic and Atmospheric Administration|NOAA
United States|Federal Aviation Administration|FAA
United States|Federal Communications Commission|FCC
United States|Federal Trade Commission|FTC
United States|Securities and Exchange Commission|SEC
United States|National Transportation Safety Board|NTSB
United States|Federal Emergency Management Agency|FEMA
United States|Immigration and Customs Enforcement|ICE
United States|Customs and Border Protection|CBP
United States|Office of Foreign Assets Control|OFAC
United States|USAID|U.S. Agency for International Development;US Agency for International Development
United States|US Army|U.S. Army
United States|US Navy|U.S. Navy
United States|US Air Force|U.S. Air Force
United States|US Marine Corps|U.S. Marine Corps;US Marines;U.S. Marines
United States|US Space Force|U.S. Space Force
United States|US Coast Guard|U.S. Coast Guard
United States|Central Command|U.S. Central Command;US Central Command;CENTCOM;Centcom
United States|Indo-Pacific Command|US Indo-Pacific Command;U.S. Indo-Pacific Command;INDOPACOM
United States|US Forces Korea|U.S. Forces Korea;USFK
United States|Democratic Party|Democratic National Committee;DNC
United States|Republican Party|GOP;G.O.P.;Republican National Committee;RNC
United Kingdom|Downing Street|10 Downing Street;No 10;No. 10;Number 10
United Kingdom|Whitehall|
United Kingdom|Westminster|
United Kingdom|House of Commons|Commons
United Kingdom|House of Lords|
United Kingdom|Foreign Office|UK Foreign Office;British Foreign Office;FCDO;Foreign, Commonwealth and Development Office
United Kingdom|Home Office|
United Kingdom|MI6|Secret Intelligence Service
United Kingdom|MI5|
United Kingdom|GCHQ|
United Kingdom|Scotland Yard|Metropolitan Police;Met Police
United Kingdom|Buckingham Palace|
United Kingdom|Bank of England|
United Kingdom|Royal Navy|
United Kingdom|Royal Air Force|RAF
United Kingdom|Porton Down|
United Kingdom|Labour Party|
United Kingdom|Conservative Party|Tories
France|Élysée|Elysee;Élysée Palace;Elysee Palace
France|Quai d'Orsay|Quai d’Orsay
France|Matignon|
France|Assemblée Nationale|French National Assembly
France|DGSE|
France|DGSI|
Germany|Bundestag|
Germany|Bundesrat|
Germany|Bundeswehr|
Germany|Chancellery|
Germany|Bundesbank|
Germany|BND|Bundesnachrichtendienst
Germany|BfV|
South Korea|Blue House|Cheong Wa Dae;the Blue House;presidential Blue House
South Korea|Joint Chiefs of Staff of South Korea|South Korea's Joint Chiefs of Staff;South Korea’s Joint Chiefs of Staff;South Korean Joint Chiefs of Staff;JCS
South Korea|National Intelligence Service|NIS
South Korea|National Assembly|
South Korea|Unification Ministry|Ministry of Unification
North Korea|Workers' Party of Korea|Workers’ Party of Korea;Workers' Party;Workers’ Party
North Korea|Korean People's Army|Korean People’s Army;KPA
North Korea|Supreme People's Assembly|Supreme People’s Assembly
North Korea|Reconnaissance General Bureau|
China|Zhongnanhai|
China|Communist Party of China|Chinese Communist Party;CCP;CPC
China|State Council|
China|Politburo|
China|National People's Congress|National People’s Congress;NPC
China|People's Liberation Army|People’s Liberation Army;PLA
China|Ministry of State Security|MSS
China|Taiwan Affairs Office|
Iran|Islamic Revolutionary Guard Corps|Islamic Revolutionary Guards Corps;IRGC;Revolutionary Guard;Revolutionary Guards;Revolutionary Guard Corps;Iran's Revolutionary Guard;Iranian Revolutionary Guard;Iranian Revolutionary Guard Corps;Iranian Revolutionary Guards;Iran’s Revolutionary Guard
Iran|Quds Force|Qods Force
Iran|Basij|
Iran|Guardian Council|
Iran|Majlis|
Iran|Supreme National Security Council|
Israel|Israel Defense Forces|IDF;Israeli Defense Forces;Israeli army;Israeli military;Israel Defence Forces;Israeli Defence Forces
Israel|Mossad|
Israel|Shin Bet|Shabak
Israel|Knesset|
Israel|Likud|
Israel|COGAT|Cogat
Palestine|Gaza Health Ministry|Gaza's Health Ministry;Gaza’s Health Ministry;Gaza health ministry;Palestinian Health Ministry;Hamas-run Health Ministry
Ukraine|Verkhovna Rada|Rada;Ukrainian parliament
Ukraine|Security Service of Ukraine|SBU;Ukrainian Security Service;Ukraine's Security Service;Ukraine’s Security Service
Ukraine|Main Directorate of Intelligence|HUR;GUR;Ukraine's military intelligence;Ukrainian military intelligence
Ukraine|Ukrainian General Staff|General Staff of the Armed Forces of Ukraine;General Staff of the Ukrainian Armed Forces;Ukraine's General Staff;Ukraine’s General Staff
Ukraine|Ukrainian Air Force|Ukraine's Air Force;Ukraine’s Air Force;Air Force of Ukraine
Ukraine|National Resistance Center|Ukrainian National Resistance Center;Ukrainian National Resistance Centre;National Resistance Centre
Ukraine|Bankova|
Ukraine|Operational Command South|Southern Command
Ukraine|State Emergency Service|State Emergency Service of Ukraine
India|Lok Sabha|
India|Rajya Sabha|
India|Research and Analysis Wing|R&AW
India|Central Bureau of Investigation|CBI
India|Bharatiya Janata Party|BJP
Pakistan|Inter-Services Intelligence|ISI
Pakistan|Inter-Services Public Relations|ISPR
Turkey|National Intelligence Organization|
Turkey|AK Party|AKP;Justice and Development Party
Turkey|Grand National Assembly|
Japan|Diet|Japanese Diet
Japan|Self-Defense Forces|Japan Self-Defense Forces
Poland|Sejm|
Italy|Quirinale|Quirinal Palace
Italy|Palazzo Chigi|
Spain|Moncloa|La Moncloa
Spain|Cortes|
Netherlands|Binnenhof|
Sweden|Riksdag|
Sweden|Säpo|Sapo;Swedish Security Service
Norway|Storting|
Norway|PST|Norwegian Police Security Service
Denmark|Folketing|
Denmark|Christiansborg|
Finland|Eduskunta|
Ireland|Dáil|Dail
Canada|Rideau Hall|
Canada|RCMP|Royal Canadian Mounted Police
Canada|Canadian Security Intelligence Service|
Australia|ASIO|
Australia|Parliament House|
Mexico|Los Pinos|
Mexico|Palacio Nacional|
Brazil|Planalto|Planalto Palace;Planalto presidential palace
Brazil|Itamaraty|
Argentina|Casa Rosada|
Chile|La Moneda|La Moneda palace
Peru|Government Palace|
Venezuela|Miraflores|Miraflores Palace
Venezuela|Sebin|SEBIN
Philippines|Malacañang|Malacanang;Malacañang Palace
Indonesia|Istana|
Saudi Arabia|Royal Court|Saudi Royal Court
Egypt|Al-Ittihadiya|
Syria|Syrian Arab Army|Syrian army
Afghanistan|Arg|
South Africa|Union Buildings|
South Africa|African National Congress|ANC
Vatican City|Roman Curia|Curia
Kenya|State House|
Belarus|KGB of Belarus|Belarusian KGB
Soviet Union|KGB|K.G.B.
East Germany|Stasi|
Taiwan|Legislative Yuan|
Taiwan|Kuomintang|KMT
Taiwan|Democratic Progressive Party|DPP
Myanmar|Tatmadaw|
European Union|Berlaymont|
`;

/** Presidents whose administrations news speaks of by surname alone ("the Truman administration"), all of them American. */
export const ADMINISTRATIONS =
  "Roosevelt Truman Eisenhower Kennedy Johnson Nixon Ford Carter Reagan Bush Clinton Obama Trump Biden";
