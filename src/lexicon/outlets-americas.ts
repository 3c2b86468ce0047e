/** Outlets of the Americas, in the notation that `resolveOutlet` reads. */
export const OUTLETS_AMERICAS = `
@US
a The Associated Press|AP;Associated Press|apnews.com,ap.org
a United Press International|UPI|upi.com
a Bloomberg|Bloomberg News;Bloomberg TV;Bloomberg Television|bloomberg.com
a Dow Jones Newswires|Dow Jones;Dow Jones Newswire|dowjones.com
a McClatchy|McClatchy Newspapers|mcclatchydc.com
a Religion News Service|RNS|religionnews.com
a Catholic News Agency|CNA|catholicnewsagency.com
a States Newsroom||statesnewsroom.com
a City News Service||
a Kaiser Health News|KFF Health News;KHN|khn.org,kffhealthnews.org
n The New York Times|NYT;N.Y. Times;NY Times;Times of New York;~Times|nytimes.com,nyti.ms
n The Washington Post|WaPo;Wash Post;~Post|washingtonpost.com,wapo.st
n The Wall Street Journal|WSJ;~Journal|wsj.com
n USA Today|USA TODAY|usatoday.com
n Los Angeles Times|LA Times;L.A. Times|latimes.com
n Chicago Tribune||chicagotribune.com
n Chicago Sun-Times|Sun-Times|suntimes.com
n The Boston Globe|~Globe|bostonglobe.com
n Boston Herald||bostonherald.com
n The Philadelphia Inquirer|~Inquirer|inquirer.com,philly.com
n San Francisco Chronicle|SF Chronicle|sfchronicle.com,sfgate.com
n The Mercury News|San Jose Mercury News|mercurynews.com
n The Dallas Morning News|Dallas News|dallasnews.com
n Houston Chronicle||chron.com,houstonchronicle.com
n Miami Herald|el Nuevo Herald|miamiherald.com,elnuevoherald.com
n Tampa Bay Times|St. Petersburg Times|tampabay.com
n Orlando Sentinel||orlandosentinel.com
n South Florida Sun Sentinel|Sun Sentinel;Sun-Sentinel|sun-sentinel.com
n The Palm Beach Post|Palm Beach Post|palmbeachpost.com
n The Atlanta Journal-Constitution|AJC;Atlanta Journal Constitution|ajc.com
n Star Tribune|Minneapolis Star Tribune;Minnesota Star Tribune|startribune.com
n St. Paul Pioneer Press|Pioneer Press|twincities.com
n Milwaukee Journal Sentinel|Journal Sentinel|jsonline.com
n Detroit Free Press||freep.com
n The Detroit News||detroitnews.com
n The Plain Dealer|Cleveland Plain Dealer;Cleveland.com|cleveland.com
n The Columbus Dispatch|Columbus Dispatch|dispatch.com
n The Cincinnati Enquirer|Cincinnati Enquirer|cincinnati.com
n The Indianapolis Star|IndyStar;Indianapolis Star|indystar.com
n St. Louis Post-Dispatch|Post-Dispatch|stltoday.com
n The Kansas City Star|Kansas City Star|kansascity.com
n The Des Moines Register|Des Moines Register|desmoinesregister.com
n Omaha World-Herald|World-Herald|omaha.com
n The Denver Post|Denver Post|denverpost.com
n The Salt Lake Tribune|Salt Lake Tribune|sltrib.com
n Deseret News||deseret.com
n The Arizona Republic|Arizona Republic;AZCentral|azcentral.com
n Las Vegas Review-Journal|Review-Journal|reviewjournal.com
n Las Vegas Sun||lasvegassun.com
n The Seattle Times|Seattle Times|seattletimes.com
n The Oregonian|OregonLive|oregonlive.com
n The Sacramento Bee|Sacramento Bee|sacbee.com
n The San Diego Union-Tribune|San Diego Union-Tribune;Union-Tribune|sandiegouniontribune.com
n The Orange County Register|Orange County Register;OC Register|ocregister.com
n Honolulu Star-Advertiser|Star-Advertiser|staradvertiser.com
n Anchorage Daily News||adn.com
n Austin American-Statesman|American-Statesman|statesman.com
n San Antonio Express-News|Express-News|expressnews.com,mysanantonio.com
n Fort Worth Star-Telegram|Star-Telegram|star-telegram.com
n The Texas Tribune|Texas Tribune|texastribune.org
n The Oklahoman|Oklahoman|oklahoman.com
n Arkansas Democrat-Gazette|Democrat-Gazette|arkansasonline.com
n The Times-Picayune|Times-Picayune;New Orleans Advocate|nola.com
n The Commercial Appeal|Commercial Appeal|commercialappeal.com
n The Tennessean|Tennessean|tennessean.com
n The Courier-Journal|Courier Journal;Louisville Courier Journal|courier-journal.com
n The Charlotte Observer|Charlotte Observer|charlotteobserver.com
n The News & Observer|News & Observer;Raleigh News & Observer|newsobserver.com
n The State (Columbia)||thestate.com
n The Post and Courier|Post and Courier|postandcourier.com
n The Virginian-Pilot|Virginian-Pilot|pilotonline.com
n Richmond Times-Dispatch|Times-Dispatch|richmond.com
n The Baltimore Sun|Baltimore Sun|baltimoresun.com
n The Washington Times|Washington Times|washingtontimes.com
n Washington Examiner||washingtonexaminer.com
n The Buffalo News|Buffalo News|buffalonews.com
n Newsday||newsday.com
n New York Post|NY Post;N.Y. Post|nypost.com
n New York Daily News|NY Daily News;~Daily News|nydailynews.com
n Hartford Courant||courant.com
n The Providence Journal|Providence Journal|providencejournal.com
n The Star-Ledger|Star-Ledger;NJ.com|nj.com
n Pittsburgh Post-Gazette|Post-Gazette|post-gazette.com
n Albuquerque Journal||abqjournal.com
n Santa Fe New Mexican||santafenewmexican.com
n The Clarion-Ledger|Clarion-Ledger;Clarion Ledger|clarionledger.com
n The Birmingham News|AL.com|al.com
n The Christian Science Monitor|Christian Science Monitor;CSMonitor|csmonitor.com
n Stars and Stripes|Stars & Stripes|stripes.com
n Military Times||militarytimes.com
n Defense News||defensenews.com
n Army Times||armytimes.com
n Roll Call||rollcall.com
n The Epoch Times|Epoch Times|theepochtimes.com
n Investor's Business Daily|IBD|investors.com
n Barron's||barrons.com
n Financial News London||fnlondon.com
n Seattle Post-Intelligencer|Seattle P-I|seattlepi.com
n The Harvard Crimson|Harvard Crimson|thecrimson.com
n The Forward|~Forward|forward.com
b CNN|Cable News Network;CNN International;CNN en Español|cnn.com,edition.cnn.com
b Fox News|Fox News Digital;Fox News Channel;FoxNews.com;FOX News;Fox|foxnews.com
b Fox Business|Fox Business Network;FBN|foxbusiness.com
b NBC News|NBC;NBCNews.com;NBC Nightly News|nbcnews.com
b MSNBC|MS NOW|msnbc.com,ms.now
b CNBC||cnbc.com
b ABC News|ABC;ABC News Live;ABCNews.com;ABC News (US)|abcnews.go.com,abcnews.com
b CBS News|CBS;CBSNews.com;60 Minutes;CBS Evening News;Face the Nation|cbsnews.com
b National Public Radio|NPR;NPR News|npr.org
b PBS NewsHour|PBS;PBS News;NewsHour;PBS News Hour|pbs.org
b Voice of America|VOA;VOA News|voanews.com
b Radio Free Europe/Radio Liberty|RFE/RL;Radio Free Europe;Radio Liberty;Radio Svoboda;RFERL|rferl.org,svoboda.org,radiosvoboda.org
b Radio Free Asia|RFA|rfa.org
b C-SPAN|CSPAN|c-span.org
b NewsNation||newsnationnow.com
b Newsmax|Newsmax TV|newsmax.com
b One America News|OAN;One America News Network;OANN|oann.com
b Univision|Univision Noticias|univision.com
b Telemundo|Noticias Telemundo|telemundo.com
b Sinclair Broadcast Group||sbgi.net
b Scripps News||scrippsnews.com
b Spectrum News|NY1;Spectrum News NY1|ny1.com,spectrumlocalnews.com
b KTLA||ktla.com
b WABC|WABC-TV|abc7ny.com
b WNBC||nbcnewyork.com
b KABC|KABC-TV|abc7.com
b WGN|WGN-TV;WGN News|wgntv.com
b WBUR||wbur.org
b WNYC|WNYC Radio|wnyc.org
b Marketplace||marketplace.org
b Public Radio International|PRI|pri.org
b Democracy Now!|Democracy Now|democracynow.org
b Radio Martí|TV Martí;Martí Noticias|radiotelevisionmarti.com
b The Weather Channel|Weather Channel|weather.com
b ESPN||espn.com
m Time|TIME;Time magazine;TIME magazine;~Time|time.com
m Newsweek||newsweek.com
m The New Yorker|New Yorker magazine;~New Yorker|newyorker.com
m The Atlantic|~Atlantic;The Atlantic magazine|theatlantic.com
m Foreign Policy|~Foreign Policy;Foreign Policy magazine|foreignpolicy.com
m Foreign Affairs|~Foreign Affairs;Foreign Affairs magazine|foreignaffairs.com
m Forbes||forbes.com
m Fortune|~Fortune;Fortune magazine|fortune.com
m Bloomberg Businessweek|Businessweek;BusinessWeek|
m Vanity Fair|~Vanity Fair|vanityfair.com
m Rolling Stone|Rolling Stone magazine|rollingstone.com
m Esquire||esquire.com
m GQ||gq.com
m Vogue||vogue.com
m People|~People;People magazine;PEOPLE|people.com
m Us Weekly||usmagazine.com
m Variety|~Variety|variety.com
m The Hollywood Reporter|Hollywood Reporter|hollywoodreporter.com
m Billboard|~Billboard|billboard.com
m Wired|~Wired;WIRED|wired.com
m MIT Technology Review|Technology Review|technologyreview.com
m Scientific American||scientificamerican.com
m National Geographic|NatGeo|nationalgeographic.com
m Smithsonian magazine|Smithsonian Magazine|smithsonianmag.com
m Popular Science||popsci.com
m Popular Mechanics||popularmechanics.com
m Science|~Science;Science magazine|science.org,sciencemag.org
m Mother Jones|~Mother Jones|motherjones.com
m The Nation|~Nation|thenation.com
m The New Republic|New Republic|newrepublic.com
m National Review||nationalreview.com
m The American Conservative|American Conservative|theamericanconservative.com
m The Weekly Standard|Weekly Standard|weeklystandard.com
m Reason|~Reason;Reason magazine|reason.com
m Harper's Magazine|Harper's|harpers.org
m New York magazine|New York Magazine;Intelligencer;NYMag|nymag.com
m Texas Monthly||texasmonthly.com
m The American Prospect|American Prospect|prospect.org
m Jacobin||jacobin.com
m Commentary|~Commentary;Commentary magazine|commentary.org
m Consumer Reports||consumerreports.org
m Sports Illustrated||si.com
m Aviation Week|Aviation Week & Space Technology|aviationweek.com
m Chronicle of Higher Education|The Chronicle of Higher Education|chronicle.com
m Education Week||edweek.org
s HuffPost|Huffington Post;The Huffington Post;Huff Post|huffpost.com,huffingtonpost.com
s Politico|POLITICO;Politico Europe;Politico Magazine|politico.com,politico.eu
s Axios||axios.com
s The Hill|~The Hill;~Hill|thehill.com
s Breitbart|Breitbart News;Breitbart News Network|breitbart.com
s BuzzFeed News|BuzzFeed;Buzzfeed|buzzfeednews.com,buzzfeed.com
s Vice|~Vice;VICE;Vice News;VICE News|vice.com
s Vox|Vox.com|vox.com
s Slate|~Slate;Slate magazine|slate.com
s Salon|~Salon;Salon.com|salon.com
s Semafor||semafor.com
s The Daily Beast|Daily Beast|thedailybeast.com
s The Intercept|~Intercept|theintercept.com
s ProPublica||propublica.org
s Business Insider|~Insider;Insider.com|businessinsider.com,insider.com
s Quartz|~Quartz|qz.com
s Yahoo News|Yahoo! News;Yahoo|news.yahoo.com,yahoo.com
s MSN||msn.com
s Mashable||mashable.com
s TechCrunch||techcrunch.com
s The Verge|~Verge|theverge.com
s Ars Technica||arstechnica.com
s Gizmodo||gizmodo.com
s CNET||cnet.com
s ZDNet||zdnet.com
s Engadget||engadget.com
s 404 Media||404media.co
s The Information|~The Information|theinformation.com
s Bellingcat||bellingcat.com
s Task & Purpose||taskandpurpose.com
s Defense One||defenseone.com
s Breaking Defense||breakingdefense.com
s The War Zone|The Drive;~War Zone|twz.com,thedrive.com
s War on the Rocks||warontherocks.com
s Lawfare||lawfaremedia.org,lawfareblog.com
s Just Security||justsecurity.org
s The Diplomat|~The Diplomat;The Diplomat magazine|thediplomat.com
s 38 North||38north.org
s Al-Monitor||al-monitor.com
s Daily Caller|The Daily Caller|dailycaller.com
s The Daily Wire|Daily Wire|dailywire.com
s The Federalist|~Federalist|thefederalist.com
s The Washington Free Beacon|Free Beacon;Washington Free Beacon|freebeacon.com
s RealClearPolitics|RealClear Politics|realclearpolitics.com
s FiveThirtyEight|538|fivethirtyeight.com
s The Dispatch|~Dispatch|thedispatch.com
s The Bulwark|~Bulwark|thebulwark.com
s TheGrio|The Grio|thegrio.com
s Talking Points Memo|TPM|talkingpointsmemo.com
s Raw Story||rawstory.com
s Daily Kos||dailykos.com
s Mediaite||mediaite.com
s TMZ||tmz.com
s E! News|E! Online|eonline.com
s Deadline|~Deadline;Deadline Hollywood|deadline.com
s The Wrap|TheWrap|thewrap.com
s Page Six||pagesix.com
s Snopes||snopes.com
s PolitiFact||politifact.com
s FactCheck.org||factcheck.org
s The Daily Signal|Daily Signal|dailysignal.com
s InfoWars|Infowars|infowars.com
s WikiLeaks|Wikileaks|wikileaks.org
s Drop Site News|Drop Site|dropsitenews.com
s The Marshall Project|Marshall Project|themarshallproject.org
s The Conversation|~Conversation|theconversation.com
s Grid News||grid.news
s The Messenger|~Messenger|themessenger.com
s Punchbowl News|Punchbowl|punchbowl.news
s NOTUS||notus.org
s MarketWatch||marketwatch.com
s Seeking Alpha||seekingalpha.com
s TheStreet|TheStreet.com|thestreet.com
s Inside Climate News||insideclimatenews.org
s Grist||grist.org
s STAT|STAT News|statnews.com
s Space.com||space.com
s SpaceNews||spacenews.com
s NK News|NK Pro;NKNews|nknews.org,nkpro.com
s Beyond Parallel||beyondparallel.csis.org
s The Daily NK|Daily NK|dailynk.com
s Wikinews||wikinews.org
@CA
a The Canadian Press|Canadian Press|thecanadianpress.com
n The Globe and Mail|Globe and Mail;Globe & Mail|theglobeandmail.com
n Toronto Star||thestar.com
n National Post||nationalpost.com
n Toronto Sun||torontosun.com
n Montreal Gazette||montrealgazette.com
n Ottawa Citizen||ottawacitizen.com
n Vancouver Sun||vancouversun.com
n Calgary Herald||calgaryherald.com
n Edmonton Journal||edmontonjournal.com
n Winnipeg Free Press||winnipegfreepress.com
n La Presse|La Presse (Montreal)|lapresse.ca
n Le Devoir||ledevoir.com
n Le Journal de Montréal|Journal de Montreal|journaldemontreal.com
n The Chronicle Herald|Halifax Chronicle Herald|saltwire.com
b CBC News|CBC;Canadian Broadcasting Corporation;Canadian Broadcasting Corp;Radio-Canada;CBC/Radio-Canada|cbc.ca,radio-canada.ca
b CTV News|CTV|ctvnews.ca
b Global News|Global News (Canada)|globalnews.ca
m Maclean's|Macleans|macleans.ca
s The Tyee|Tyee|thetyee.ca
s iPolitics||ipolitics.ca
s Rebel News||rebelnews.com
@MX
a Notimex||
n El Universal|El Universal (Mexico)|eluniversal.com.mx
n Reforma||reforma.com
n Milenio||milenio.com
n La Jornada||jornada.com.mx
n Excélsior|Excelsior|excelsior.com.mx
n El Financiero||elfinanciero.com.mx
b Televisa|TelevisaUnivision;N+|televisa.com,nmas.com.mx
b TV Azteca||tvazteca.com
s Animal Político|Animal Politico|animalpolitico.com
s Aristegui Noticias||aristeguinoticias.com
m Proceso||proceso.com.mx
@CU
a Prensa Latina||prensa-latina.cu,plenglish.com
n Granma||granma.cu
n Juventud Rebelde||juventudrebelde.cu
s 14ymedio||14ymedio.com
s Cubadebate||cubadebate.cu
@DO
n Listín Diario|Listin Diario|listindiario.com
@HT
n Le Nouvelliste||lenouvelliste.com
@JM
n The Gleaner|Jamaica Gleaner|jamaica-gleaner.com
n Jamaica Observer||jamaicaobserver.com
@TT
n Trinidad and Tobago Guardian|Trinidad Guardian|guardian.co.tt
@GT
n Prensa Libre||prensalibre.com
@SV
s El Faro||elfaro.net
n La Prensa Gráfica||laprensagrafica.com
@HN
n La Prensa (Honduras)||laprensa.hn
@NI
n La Prensa (Nicaragua)||laprensani.com
s Confidencial||confidencial.digital
@CR
n La Nación (Costa Rica)||nacion.com
s The Tico Times|Tico Times|ticotimes.net
@PA
n La Prensa (Panama)||prensa.com
@CO
n El Tiempo||eltiempo.com
n El Espectador||elespectador.com
b Caracol Radio|Noticias Caracol;Caracol TV|caracol.com.co,noticiascaracol.com
b RCN|Noticias RCN|noticiasrcn.com
m Semana|Revista Semana|semana.com
s La Silla Vacía||lasillavacia.com
@VE
b Telesur|teleSUR|telesurtv.net,telesurenglish.net
b VTV|Venezolana de Televisión|vtv.gob.ve
b Globovisión|Globovision|globovision.com
n El Nacional|El Nacional (Venezuela)|elnacional.com
n Últimas Noticias||ultimasnoticias.com.ve
s Efecto Cocuyo||efectococuyo.com
s Runrunes||runrun.es
@EC
n El Comercio (Ecuador)||elcomercio.com
n El Universo||eluniverso.com
@PE
a Andina|Agencia Andina|andina.pe
n El Comercio|El Comercio (Peru)|elcomercio.pe
n La República|La República (Peru)|larepublica.pe
b RPP|RPP Noticias|rpp.pe
@BO
n El Deber||eldeber.com.bo
n La Razón (Bolivia)||la-razon.com
a Agencia Boliviana de Información|ABI|abi.bo
@CL
n El Mercurio||emol.com,elmercurio.com
n La Tercera||latercera.com
b Radio Bío-Bío|BioBioChile;Bio Bio|biobiochile.cl
s El Mostrador||elmostrador.cl
@AR
a Télam|Telam|telam.com.ar
n Clarín|Clarin|clarin.com
n La Nación|La Nacion;La Nación (Argentina)|lanacion.com.ar
n Página/12|Pagina/12;Página 12|pagina12.com.ar
n Buenos Aires Times||batimes.com.ar
s Infobae||infobae.com
b Todo Noticias|TN|tn.com.ar
@UY
n El País (Uruguay)||elpais.com.uy
n El Observador|El Observador (Uruguay)|elobservador.com.uy
s MercoPress|Merco Press|mercopress.com
@PY
n ABC Color||abc.com.py
n Última Hora||ultimahora.com
@BR
a Agência Brasil|Agencia Brasil|agenciabrasil.ebc.com.br
n Folha de S.Paulo|Folha de S. Paulo;Folha de São Paulo;Folha|folha.uol.com.br
n O Globo|~O Globo|oglobo.globo.com
n O Estado de S. Paulo|Estadão;Estadao;Estado de S. Paulo|estadao.com.br
n Valor Econômico|Valor Economico|valor.globo.com
b TV Globo|Globo TV;GloboNews;Rede Globo|g1.globo.com
s G1||
s UOL||uol.com.br
m Veja||veja.abril.com.br
s The Brazilian Report||brazilian.report
`;
