/** Outlets of Britain, Ireland and the European continent west of Russia, in the notation that `resolveOutlet` reads. */
export const OUTLETS_EUROPE = `
@GB
a Reuters|Thomson Reuters;Reuters news agency;Reuters TV|reuters.com
a PA Media|Press Association;PA news agency;PA;PA Media agency|pamediagroup.com,pa.media
a Bureau of Investigative Journalism|The Bureau of Investigative Journalism;TBIJ|thebureauinvestigates.com
n The Guardian|Guardian;Manchester Guardian;Guardian Australia;Guardian US|theguardian.com,guardian.co.uk
n The Observer|~Observer;~The Observer|observer.co.uk
n The Times of London|Times of London;The Times;London Times|thetimes.co.uk,thetimes.com
n The Sunday Times|Sunday Times|
n The Daily Telegraph|Telegraph;The Telegraph;Daily Telegraph|telegraph.co.uk
n The Sunday Telegraph|Sunday Telegraph|
n Financial Times|FT;The Financial Times|ft.com
n The Independent|~Independent;~The Independent|independent.co.uk
n i|i newspaper;the i newspaper;inews;The i Paper;i Paper|inews.co.uk
n Daily Mail|MailOnline;Mail Online;DailyMail.com;~Mail;Mail on Sunday;The Mail on Sunday|dailymail.co.uk
n Daily Mirror|Mirror;The Mirror;The Daily Mirror;Sunday Mirror;~Mirror|mirror.co.uk
n Daily Express|~Express;The Express;Sunday Express|express.co.uk
n The Sun|~Sun;~The Sun;The Sun on Sunday|thesun.co.uk,the-sun.com
n Daily Star|~Star|dailystar.co.uk
n Evening Standard|London Evening Standard;The Standard;~Standard|standard.co.uk
n Metro|~Metro;Metro.co.uk|metro.co.uk
n Morning Star||morningstaronline.co.uk
n The Herald|Herald (Glasgow);~Herald;The Glasgow Herald|heraldscotland.com
n The Scotsman|~Scotsman|scotsman.com
n Daily Record||dailyrecord.co.uk
n The National (Scotland)||thenational.scot
n The Press and Journal|Press and Journal|pressandjournal.co.uk
n The Courier (Dundee)||thecourier.co.uk
n Belfast Telegraph||belfasttelegraph.co.uk
n The Irish News|Irish News|irishnews.com
n Western Mail||
n Wales Online|WalesOnline|walesonline.co.uk
n Yorkshire Post|The Yorkshire Post|yorkshirepost.co.uk
n Manchester Evening News||manchestereveningnews.co.uk
n Liverpool Echo||liverpoolecho.co.uk
n Birmingham Mail|Birmingham Live|birminghammail.co.uk
n Eastern Daily Press||edp24.co.uk
n City A.M.|City AM|cityam.com
n News of the World||
n Lloyd's List||lloydslist.com
n The Jewish Chronicle|Jewish Chronicle|thejc.com
b BBC|BBC News;British Broadcasting Corporation;BBC World Service;BBC Radio 4;BBC Radio;BBC Persian;BBC Russian;BBC Russian Service;BBC Arabic;BBC Monitoring;BBC Verify;BBC Breakfast;Newsnight;BBC Newsnight;BBC Two;BBC One;BBC Panorama;BBC Radio 4's Today programme|bbc.com,bbc.co.uk
b Sky News|Sky|news.sky.com,sky.com
b ITV News|ITV;ITN;Good Morning Britain|itv.com
b Channel 4 News|Channel 4|channel4.com
b Channel 5 News|5 News|channel5.com
b LBC|LBC Radio|lbc.co.uk
b Times Radio||
b TalkTV|talkTV;TalkRadio;talkRADIO|talk.tv
b GB News||gbnews.com
b STV|STV News|stv.tv
b Iran International||iranintl.com
b Al Araby TV|Alaraby TV|
m The Economist|Economist|economist.com
m The Spectator|~Spectator;The Spectator magazine|spectator.co.uk
m New Statesman|The New Statesman|newstatesman.com
m Private Eye||private-eye.co.uk
m Prospect|~Prospect|prospectmagazine.co.uk
m New Scientist||newscientist.com
m Nature|~Nature;the journal Nature|nature.com
m The Lancet|Lancet|thelancet.com
m Jane's|Janes;Jane's Defence Weekly;Janes Defence Weekly|janes.com
m Hello!|Hello! magazine|hellomagazine.com
m Flight International|FlightGlobal|flightglobal.com
s openDemocracy|Open Democracy|opendemocracy.net
s UnHerd|Unherd|unherd.com
s Middle East Eye|MEE|middleeasteye.net
s The New Arab|New Arab;Al-Araby Al-Jadeed;Al Araby Al Jadeed|newarab.com,alaraby.co.uk
s Middle East Monitor|MEMO|middleeastmonitor.com
s Amwaj.media|Amwaj|amwaj.media
s Byline Times||bylinetimes.com
s The Register|~Register|theregister.com
s Full Fact||fullfact.org
s Carbon Brief||carbonbrief.org
s Tortoise|Tortoise Media|tortoisemedia.com
s PoliticsHome||politicshome.com
s Declassified UK||declassifieduk.org
s UK Defence Journal||ukdefencejournal.org.uk
s LADbible||ladbible.com
@IE
n The Irish Times|Irish Times|irishtimes.com
n Irish Independent||independent.ie
n Irish Examiner||irishexaminer.com
n Sunday Business Post|Business Post|businesspost.ie
b RTÉ|RTE;RTÉ News;RTE News|rte.ie
s TheJournal.ie|The Journal|thejournal.ie
@FR
a Agence France-Presse|AFP;Agence France Presse;Agence-France Presse;French news agency AFP|afp.com
n Le Monde||lemonde.fr
n Le Figaro||lefigaro.fr
n Libération|Liberation;~Liberation|liberation.fr
n Les Echos|Les Échos|lesechos.fr
n Le Parisien||leparisien.fr
n La Croix||la-croix.com
n L'Humanité|L'Humanite|humanite.fr
n Ouest-France|Ouest France|ouest-france.fr
n Sud Ouest||sudouest.fr
n La Tribune||latribune.fr
n Le Journal du Dimanche|JDD;Journal du Dimanche|lejdd.fr
n L'Équipe|L'Equipe|lequipe.fr
n Le Monde diplomatique||monde-diplomatique.fr
n Dernières Nouvelles d'Alsace||dna.fr
b France 24|France24|france24.com
b France Info|franceinfo;Franceinfo|francetvinfo.fr,franceinfo.fr
b France Inter||radiofrance.fr
b France Télévisions|France 2;France 3;France Televisions|francetelevisions.fr
b Radio France Internationale|RFI|rfi.fr
b RTL|RTL radio|rtl.fr
b Europe 1||europe1.fr
b BFM TV|BFMTV;BFM-TV|bfmtv.com
b TF1|LCI|tf1info.fr
b CNews||cnews.fr
b Euronews|euronews|euronews.com
b TV5Monde|TV5 Monde|tv5monde.com
b Arte||arte.tv
m L'Express|L’Express|lexpress.fr
m L'Obs|Le Nouvel Observateur;Nouvel Obs|nouvelobs.com
m Le Point||lepoint.fr
m Paris Match||parismatch.com
m Charlie Hebdo||charliehebdo.fr
m Jeune Afrique||jeuneafrique.com
m Marianne|~Marianne|marianne.net
m Le Canard enchaîné|Canard Enchaine|lecanardenchaine.fr
s Mediapart||mediapart.fr
s Intelligence Online||intelligenceonline.com
s HuffPost France||huffingtonpost.fr
@DE
a Deutsche Presse-Agentur|dpa;DPA;German news agency dpa;Deutsche Presse Agentur|dpa.com,dpa-international.com
a epd|Evangelischer Pressedienst|epd.de
a SID||sid.de
n Frankfurter Allgemeine Zeitung|FAZ;F.A.Z.;Frankfurter Allgemeine;Frankfurter Allgemeine Sonntagszeitung|faz.net
n Süddeutsche Zeitung|Sueddeutsche Zeitung;SZ;Suddeutsche Zeitung|sueddeutsche.de
n Die Welt|Welt;Welt am Sonntag;WELT|welt.de
n Bild|BILD;Bild newspaper;Bild am Sonntag;Bild Zeitung|bild.de
n Die Zeit|Zeit Online;ZEIT|zeit.de
n Handelsblatt||handelsblatt.com
n taz|die tageszeitung;die taz|taz.de
n Der Tagesspiegel|Tagesspiegel|tagesspiegel.de
n Berliner Zeitung||berliner-zeitung.de
n Berliner Morgenpost||morgenpost.de
n Frankfurter Rundschau||fr.de
n Rheinische Post||rp-online.de
n Funke Mediengruppe|Funke media group;Funke newspapers|
n RedaktionsNetzwerk Deutschland|RND|rnd.de
n Stuttgarter Zeitung||stuttgarter-zeitung.de
n Neue Osnabrücker Zeitung|NOZ|noz.de
n Augsburger Allgemeine||augsburger-allgemeine.de
b Deutsche Welle|DW;DW News|dw.com
b ARD|Tagesschau;Das Erste|tagesschau.de,ard.de
b ZDF|ZDF heute|zdf.de,zdfheute.de
b Deutschlandfunk|DLF|deutschlandfunk.de
b n-tv|ntv;N-TV|n-tv.de
b NDR|Norddeutscher Rundfunk|ndr.de
b WDR|Westdeutscher Rundfunk|wdr.de
b Bayerischer Rundfunk|BR24|br.de
b RBB|rbb;Rundfunk Berlin-Brandenburg|rbb24.de
b SWR|Südwestrundfunk|swr.de
b MDR|Mitteldeutscher Rundfunk|mdr.de
m Der Spiegel|Spiegel;Spiegel Online;SPIEGEL|spiegel.de
m Stern||stern.de
m Focus|~Focus;Focus Online;Focus magazine|focus.de
m WirtschaftsWoche||wiwo.de
m Cicero|~Cicero|cicero.de
s T-Online|t-online|t-online.de
s Correctiv|CORRECTIV|correctiv.org
s The Local||thelocal.com,thelocal.de,thelocal.se,thelocal.fr
s Table.Media||table.media
@AT
a Austria Press Agency|APA;Austria Presse Agentur|apa.at
n Der Standard||derstandard.at
n Die Presse||diepresse.com
n Kronen Zeitung|Krone|krone.at
n Kurier|~Kurier|kurier.at
b ORF||orf.at
m profil|~profil|profil.at
@CH
a Keystone-SDA|Swiss news agency SDA;Keystone-ATS|keystone-sda.ch
n Neue Zürcher Zeitung|NZZ;Neue Zuercher Zeitung;NZZ am Sonntag|nzz.ch
n Tages-Anzeiger|Tagesanzeiger|tagesanzeiger.ch
n Le Temps||letemps.ch
n Blick|~Blick|blick.ch
n 20 Minuten|20 Minutes|20min.ch
n SonntagsZeitung||sonntagszeitung.ch
b SRF|Swiss Radio and Television;RTS;Swiss broadcaster SRF|srf.ch,rts.ch
s Swissinfo|SWI swissinfo.ch|swissinfo.ch
@BE
a Belga|Belga news agency|belga.be
n Le Soir||lesoir.be
n La Libre Belgique|La Libre|lalibre.be
n De Standaard||standaard.be
n De Morgen||demorgen.be
n Het Laatste Nieuws|HLN|hln.be
n De Tijd||tijd.be
n L'Echo||lecho.be
n Het Nieuwsblad||nieuwsblad.be
b VRT|VRT NWS|vrt.be
b RTBF||rtbf.be
s The Brussels Times|Brussels Times|brusselstimes.com
s EUobserver|EU Observer|euobserver.com
s Euractiv|EURACTIV|euractiv.com
s POLITICO Europe|Politico.eu|
@LU
n Luxemburger Wort||wort.lu
b RTL Luxembourg|RTL Today|rtl.lu
@NL
a ANP|Algemeen Nederlands Persbureau|anp.nl
n De Telegraaf||telegraaf.nl
n de Volkskrant|Volkskrant|volkskrant.nl
n NRC|NRC Handelsblad|nrc.nl
n Algemeen Dagblad|AD|ad.nl
n Trouw|~Trouw|trouw.nl
n Het Financieele Dagblad|FD|fd.nl
b NOS||nos.nl
b RTL Nieuws||rtlnieuws.nl
s NL Times|NLTimes|nltimes.nl
s DutchNews.nl|Dutch News|dutchnews.nl
@ES
a EFE|Agencia EFE;EFE news agency;EFE agency|efe.com
a Europa Press||europapress.es
n El País|El Pais|elpais.com
n El Mundo||elmundo.es
n ABC (Spain)|ABC newspaper|abc.es
n La Vanguardia||lavanguardia.com
n El Periódico|El Periodico|elperiodico.com
n La Razón||larazon.es
n Marca||marca.com
n AS|~AS|as.com
n El Confidencial||elconfidencial.com
b RTVE|TVE;Radio Nacional|rtve.es
b Cadena SER||cadenaser.com
b Antena 3||antena3.com
b La Sexta||lasexta.com
s elDiario.es|eldiario.es|eldiario.es
s El Español|El Espanol|elespanol.com
s Público|~Público|publico.es
@PT
a Lusa|Lusa news agency|lusa.pt
n Público (Portugal)||publico.pt
n Diário de Notícias|Diario de Noticias|dn.pt
n Correio da Manhã||cmjornal.pt
n Expresso|~Expresso|expresso.pt
n Jornal de Notícias||jn.pt
b RTP|RTP Notícias|rtp.pt
b SIC Notícias|SIC|sicnoticias.pt
s Observador||observador.pt
@IT
a ANSA|Ansa;ANSA news agency|ansa.it
a Adnkronos|AdnKronos|adnkronos.com
a AGI|Agenzia Italia|agi.it
a LaPresse||lapresse.it
n Corriere della Sera|Corriere|corriere.it
n la Repubblica|La Repubblica;Repubblica|repubblica.it
n La Stampa||lastampa.it
n Il Sole 24 Ore||ilsole24ore.com
n Il Messaggero||ilmessaggero.it
n Il Giornale||ilgiornale.it
n Il Fatto Quotidiano||ilfattoquotidiano.it
n Il Foglio||ilfoglio.it
n Avvenire||avvenire.it
n La Gazzetta dello Sport|Gazzetta dello Sport|gazzetta.it
n Domani|~Domani|editorialedomani.it
n Libero|~Libero|liberoquotidiano.it
b RAI|Rai;Rai News;RaiNews24;Rai 1|rainews.it,rai.it
b Sky TG24|SkyTG24|tg24.sky.it
b La7||la7.it
b Mediaset||mediaset.it
m L'Espresso||espresso.repubblica.it,lespresso.it
@VA
a Vatican News||vaticannews.va
n L'Osservatore Romano|Osservatore Romano|osservatoreromano.va
b Vatican Radio||
@MT
n Times of Malta|The Times of Malta|timesofmalta.com
@GR
a Athens-Macedonian News Agency|AMNA;ANA-MPA|amna.gr
n Kathimerini|Ekathimerini|kathimerini.gr,ekathimerini.com
n Ta Nea||tanea.gr
n To Vima||tovima.gr
b ERT||ert.gr
b Skai|Skai TV|skai.gr
s Protothema|Proto Thema|protothema.gr
@CY
a Cyprus News Agency|Cyprus News Agency (CNA)|cna.org.cy
n Cyprus Mail||cyprus-mail.com
n Phileleftheros|Politis|philenews.com
@DK
a Ritzau||ritzau.com
n Berlingske||berlingske.dk
n Politiken||politiken.dk
n Jyllands-Posten||jyllands-posten.dk
n Ekstra Bladet||ekstrabladet.dk
n BT|B.T.|bt.dk
n Børsen|Borsen|borsen.dk
b DR|Danmarks Radio;Danish broadcaster DR|dr.dk
b TV 2|TV2;TV 2 Denmark|tv2.dk
@NO
a NTB|Norsk Telegrambyrå|ntb.no
n Aftenposten||aftenposten.no
n Verdens Gang|VG|vg.no
n Dagbladet||dagbladet.no
n Dagens Næringsliv|DN|dn.no
b NRK||nrk.no
b TV 2 Norway|TV2 Norway|tv2.no
s The Barents Observer|Barents Observer|thebarentsobserver.com
@SE
a TT News Agency|TT;Tidningarnas Telegrambyrå;TT news agency|tt.se
n Dagens Nyheter|DN (Sweden)|dn.se
n Svenska Dagbladet|SvD|svd.se
n Aftonbladet||aftonbladet.se
n Expressen||expressen.se
n Göteborgs-Posten|Goteborgs-Posten|gp.se
n Dagens Industri|DI|di.se
b SVT|Sveriges Television;Swedish broadcaster SVT|svt.se
b Sveriges Radio|Swedish Radio;SR Ekot|sverigesradio.se
b TV4|TV4 Sweden|tv4.se
@FI
a STT|Finnish news agency STT|stt.fi
n Helsingin Sanomat||hs.fi
n Ilta-Sanomat||is.fi
n Iltalehti||iltalehti.fi
n Hufvudstadsbladet||hbl.fi
b Yle|YLE;Yle News|yle.fi
b MTV3|MTV Uutiset|mtvuutiset.fi
@IS
b RÚV|RUV|ruv.is
n Morgunblaðið|Morgunbladid|mbl.is
@EE
a BNS|Baltic News Service|bns.ee
n Postimees||postimees.ee
n Eesti Päevaleht||epl.delfi.ee
b ERR|ERR News;Estonian Public Broadcasting|err.ee
s Delfi|DELFI|delfi.ee,delfi.lt,delfi.lv
@LV
a LETA|Leta|leta.lv
n Diena||diena.lv
b LSM|Latvian Television;Latvian Radio|lsm.lv
s Meduza||meduza.io
@LT
a ELTA|Elta|elta.lt
n Lietuvos rytas||lrytas.lt
b LRT|LRT.lt|lrt.lt
s 15min||15min.lt
@PL
a PAP|Polish Press Agency;Polska Agencja Prasowa|pap.pl
n Gazeta Wyborcza|Wyborcza|wyborcza.pl
n Rzeczpospolita||rp.pl
n Fakt||fakt.pl
n Dziennik Gazeta Prawna||gazetaprawna.pl
b TVN24|TVN|tvn24.pl
b TVP|Telewizja Polska;TVP Info|tvp.pl,tvp.info
b Polskie Radio|Polish Radio|polskieradio.pl
b RMF FM||rmf24.pl
b Polsat News|Polsat|polsatnews.pl
b Belsat|Belsat TV|belsat.eu
s Onet|Onet.pl|onet.pl
s Wirtualna Polska|WP.pl|wp.pl
s Notes from Poland||notesfrompoland.com
s OKO.press||oko.press
m Polityka||polityka.pl
@CZ
a CTK|ČTK;Czech News Agency;CTK news agency|ctk.cz
n Mladá fronta Dnes|MF Dnes|idnes.cz
n Lidové noviny||lidovky.cz
n Právo|Pravo|pravo.cz
n Hospodářské noviny||ihned.cz
b Czech Television|Česká televize;CT24|ceskatelevize.cz
b Czech Radio|Radio Prague;Radio Prague International|radio.cz
s Seznam Zprávy|Seznam Zpravy|seznamzpravy.cz
s Novinky.cz||novinky.cz
s Deník N|Denik N|denikn.cz
m Respekt||respekt.cz
@SK
a TASR||tasr.sk
a SITA||sita.sk
n SME|~SME|sme.sk
n Denník N|Dennik N|dennikn.sk
n Pravda (Slovakia)||pravda.sk
@HU
a MTI||mti.hu
n Népszava|Nepszava|nepszava.hu
n Magyar Nemzet||magyarnemzet.hu
b RTL Klub||rtl.hu
s Index.hu||index.hu
s Telex|~Telex|telex.hu
s 444.hu|444|444.hu
s Direkt36||direkt36.hu
s HVG||hvg.hu
@RO
a Agerpres||agerpres.ro
a Mediafax||mediafax.ro
b Digi24|Digi 24|digi24.ro
b Antena 3 Romania||antena3.ro
s HotNews|HotNews.ro|hotnews.ro
s G4Media|G4Media.ro|g4media.ro
@MD
a Moldpres||moldpres.md
s NewsMaker|Newsmaker.md|newsmaker.md
s Ziarul de Gardă||zdg.md
b TV8||tv8.md
@BG
a BTA|Bulgarian News Agency|bta.bg
n 24 Chasa||24chasa.bg
b BNR|Bulgarian National Radio|bnr.bg
b bTV|BNT|btv.bg,bnt.bg
s Novinite||novinite.com
@RS
a Tanjug||tanjug.rs
a Beta|Beta news agency|beta.rs
n Politika|~Politika|politika.rs
n Danas|~Danas|danas.rs
n Blic||blic.rs
n Večernje novosti|Vecernje Novosti|novosti.rs
b RTS (Serbia)|Radio Television of Serbia|rts.rs
b N1|N1 television;N1 TV|n1info.com,n1info.rs
b B92||b92.net
s Balkan Insight|BIRN|balkaninsight.com
@HR
a HINA|Hina|hina.hr
n Jutarnji list||jutarnji.hr
n Večernji list|Vecernji List|vecernji.hr
b HRT||hrt.hr
s Index.hr||index.hr
@SI
a STA (Slovenia)|Slovenian Press Agency|sta.si
n Delo|~Delo|delo.si
b RTV Slovenija||rtvslo.si
@BA
a FENA||fena.ba
n Dnevni avaz|Avaz|avaz.ba
s Klix.ba|Klix|klix.ba
@ME
n Vijesti||vijesti.me
n Pobjeda||pobjeda.me
@MK
a MIA|MIA news agency|mia.mk
@AL
a ATA|Albanian Telegraphic Agency|ata.gov.al
b Top Channel||top-channel.tv
@XK
n Koha Ditore||koha.net
b RTK|RTK (Kosovo)|rtklive.com
`;
