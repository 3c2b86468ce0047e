/** Outlets of the Middle East, Asia and Oceania, in the notation that `resolveOutlet` reads. */
export const OUTLETS_ASIA = `
@IL
n Haaretz|Ha'aretz|haaretz.com,haaretz.co.il
n The Times of Israel|Times of Israel|timesofisrael.com
n The Jerusalem Post|Jerusalem Post;JPost|jpost.com
n Yedioth Ahronoth|Yediot Aharonot;Yedioth Aharonoth;Yediot Ahronot|
n Israel Hayom||israelhayom.com
n Maariv|Ma'ariv|maariv.co.il
n Globes|~Globes|globes.co.il
n Calcalist||calcalist.co.il,calcalistech.com
n TheMarker|The Marker|themarker.com
s Ynet|Ynetnews;Ynet News;ynet|ynet.co.il,ynetnews.com
s Walla|Walla News;Walla!|walla.co.il
s +972 Magazine|+972|972mag.com
b Army Radio|Galatz;Galei Tzahal;Israeli Army Radio;Israel Army Radio|
b Kan|~Kan;Kan News;Kan public broadcaster;Kan 11;Israel's Kan|kan.org.il
b Channel 12 (Israel)|Israel's Channel 12;Channel 12;Channel 12 News|mako.co.il
b Channel 13 (Israel)|Israel's Channel 13;Channel 13|13tv.co.il
b Channel 14 (Israel)|Israel's Channel 14|
b i24NEWS|i24 News;i24|i24news.tv
b Israel Radio|Reshet Bet|
@PS
a WAFA|Wafa;WAFA news agency|wafa.ps
a Maan News Agency|Ma'an News Agency;Maan|maannews.net
a Shehab|Shehab News Agency;Shihab|shehabnews.com
a Quds News Network|QNN|qudsnen.co
n Al-Quds|Al Quds newspaper|alquds.com
n Al-Ayyam||al-ayyam.ps
b Al-Aqsa TV|Al-Aqsa Radio|
s The Electronic Intifada|Electronic Intifada|electronicintifada.net
@LB
a National News Agency (Lebanon)|Lebanon's National News Agency;NNA|nna-leb.gov.lb
n An-Nahar|Annahar;Al-Nahar|annahar.com
n Al-Akhbar|Al Akhbar|al-akhbar.com
n L'Orient-Le Jour|L'Orient Today|lorientlejour.com,lorienttoday.com
n The Daily Star (Lebanon)|Lebanon's Daily Star|dailystar.com.lb
n Asharq al-Awsat|Asharq Al-Awsat;Al-Sharq al-Awsat|aawsat.com
b Al-Manar|Al Manar;Al-Manar TV|almanar.com.lb
b Al Mayadeen|Al-Mayadeen;Al Mayadeen TV|almayadeen.net
b LBCI|LBC (Lebanon)|lbcgroup.tv
b MTV Lebanon||mtv.com.lb
b Al Jadeed|Al-Jadeed|aljadeed.tv
@SY
a SANA|Sana;Syrian Arab News Agency;SANA news agency|sana.sy
n Al-Watan (Syria)|Al-Watan|alwatan.sy
s Enab Baladi||enabbaladi.net
s North Press Agency|North Press|npasyria.com
@JO
a Petra|Petra news agency;Jordan News Agency|petra.gov.jo
n The Jordan Times|Jordan Times|jordantimes.com
n Al-Rai||alrai.com
b Roya News|Roya|royanews.tv
@IQ
a Iraqi News Agency|INA (Iraq)|ina.iq
b Al-Iraqiya|Iraqiya TV|
b Rudaw||rudaw.net
b Kurdistan 24|Kurdistan24|kurdistan24.net
b Alsumaria|Al-Sumaria|alsumaria.tv
s Shafaq News||shafaq.com
@IR
a IRNA|Irna;Islamic Republic News Agency;IRNA news agency|irna.ir
a Tasnim|Tasnim news agency;Tasnim News|tasnimnews.com
a Fars News Agency|Fars;Fars news agency;Fars News|farsnews.ir
a Mehr News Agency|Mehr;Mehr news agency|mehrnews.com
a ISNA|Isna;Iranian Students' News Agency;Iranian Students News Agency|isna.ir
a ILNA|Iranian Labour News Agency;Iranian Labor News Agency|ilna.ir
a YJC|Young Journalists Club|yjc.ir
a Mizan|Mizan news agency;Mizan Online|mizan.news
a Nour News|Nournews|nournews.ir
a Defa Press|DEFA Press|defapress.ir
a HRANA|Human Rights Activists News Agency|hra-news.org
b Press TV|PressTV|presstv.ir
b IRIB|Islamic Republic of Iran Broadcasting;IRINN|irib.ir
b Al-Alam|Al Alam|alalam.ir
n Kayhan||kayhan.ir
n Tehran Times|The Tehran Times|tehrantimes.com
n Iran Daily||
n Shargh|Shargh daily|sharghdaily.com
n Etemad||etemadnewspaper.ir
n Hamshahri||hamshahrionline.ir
n Javan|~Javan|javanonline.ir
s Tabnak||tabnak.ir
s IranWire|Iran Wire|iranwire.com
@TR
a Anadolu Agency|Anadolu;Anadolu news agency;AA (Turkey)|aa.com.tr
a Demiroren News Agency|DHA;Demirören News Agency;Dogan News Agency;Doğan News Agency|dha.com.tr
a IHA|Ihlas News Agency|iha.com.tr
a ANKA|Anka news agency|ankahaber.net
n Hürriyet|Hurriyet;Hurriyet Daily News;Hürriyet Daily News|hurriyet.com.tr,hurriyetdailynews.com
n Milliyet||milliyet.com.tr
n Cumhuriyet||cumhuriyet.com.tr
n Sabah||sabah.com.tr
n Daily Sabah||dailysabah.com
n Sözcü|Sozcu|sozcu.com.tr
n Yeni Şafak|Yeni Safak|yenisafak.com
n BirGün|BirGun|birgun.net
n Zaman|~Zaman;Today's Zaman|
b TRT|TRT World;TRT Haber|trtworld.com,trt.net.tr
b NTV|NTV (Turkey);Turkish broadcaster NTV|ntv.com.tr
b CNN Turk|CNN Türk|cnnturk.com
b Habertürk|Haberturk|haberturk.com
b Halk TV||halktv.com.tr
s Bianet||bianet.org
s T24||t24.com.tr
s Ahval||ahvalnews.com
@SA
a Saudi Press Agency|SPA|spa.gov.sa
n Arab News||arabnews.com
n Okaz||okaz.com.sa
n Al Riyadh||alriyadh.com
n Saudi Gazette||saudigazette.com.sa
b Al Arabiya|Al-Arabiya;Al Hadath;Al-Hadath;Al Arabiya English|alarabiya.net
b Al Ekhbariya|Al-Ekhbariya;Ekhbariya|
b MBC|MBC (Saudi)|mbc.net
b Asharq News|Asharq|asharq.com
@AE
a WAM|Wam;Emirates News Agency;WAM news agency|wam.ae
n The National|~The National;The National (UAE);Abu Dhabi's The National|thenationalnews.com
n Gulf News||gulfnews.com
n Khaleej Times||khaleejtimes.com
n Al Khaleej||alkhaleej.ae
b Sky News Arabia||skynewsarabia.com
b Al-Ghad TV|Al Ghad|
@QA
a Qatar News Agency|QNA|qna.org.qa
b Al Jazeera|Al-Jazeera;Aljazeera;Al Jazeera English;Al Jazeera Arabic;AJ+;Al Jazeera Mubasher|aljazeera.com,aljazeera.net
n The Peninsula|The Peninsula (Qatar)|thepeninsulaqatar.com
n Gulf Times||gulf-times.com
@KW
a KUNA|Kuwait News Agency|kuna.net.kw
n Kuwait Times||kuwaittimes.com
n Al Rai (Kuwait)|Al-Rai (Kuwait);Al-Jarida|alraimedia.com
@BH
a Bahrain News Agency|BNA|bna.bh
@OM
a Oman News Agency|ONA|omannews.gov.om
n Times of Oman|Muscat Daily|timesofoman.com
@YE
a Saba|Saba news agency;SABA|saba.ye,sabanew.net
b Al-Masirah|Al Masirah;Al-Masirah TV;Almasirah|almasirah.net.ye
s South24||south24.net
@AF
a Bakhtar News Agency|Bakhtar|bakhtarnews.af
a Pajhwok Afghan News|Pajhwok|pajhwok.com
a Khaama Press||khaama.com
b TOLOnews|Tolo News;ToloNews;Tolo TV;TOLO News|tolonews.com
b Ariana News||ariananews.af
s Amu TV||amu.tv
@PK
a Associated Press of Pakistan|APP|app.com.pk
n Dawn|~Dawn;Dawn newspaper;Dawn.com|dawn.com
n The News International|The News (Pakistan)|thenews.com.pk
n The Express Tribune|Express Tribune|tribune.com.pk
n The Nation (Pakistan)||nation.com.pk
n The Friday Times|Friday Times|thefridaytimes.com
n Jang|Daily Jang|jang.com.pk
b Geo News|Geo TV;GEO News|geo.tv
b ARY News|ARY|arynews.tv
b Samaa TV|Samaa|samaa.tv
@IN
a Press Trust of India|PTI|ptinews.com
a Asian News International|ANI|aninews.in
a Indo-Asian News Service|IANS|ians.in
a United News of India|UNI (India)|uniindia.com
n The Times of India|Times of India;TOI|timesofindia.indiatimes.com
n The Hindu|~The Hindu;The Hindu newspaper|thehindu.com
n Hindustan Times|The Hindustan Times|hindustantimes.com
n The Indian Express|Indian Express|indianexpress.com
n The Telegraph (India)|The Telegraph of Kolkata|telegraphindia.com
n Deccan Herald||deccanherald.com
n Deccan Chronicle||deccanchronicle.com
n The New Indian Express|New Indian Express|newindianexpress.com
n The Economic Times|Economic Times|economictimes.indiatimes.com
n Mint|~Mint;LiveMint|livemint.com
n Business Standard||business-standard.com
n The Tribune (India)||tribuneindia.com
n Dainik Bhaskar||bhaskar.com
n Dainik Jagran||jagran.com
n The Statesman (India)||thestatesman.com
n The Asian Age|Asian Age|asianage.com
n Malayala Manorama|Onmanorama|manoramaonline.com
n DNA India|Daily News and Analysis|dnaindia.com
b NDTV|New Delhi Television|ndtv.com
b India Today|India Today TV;Aaj Tak|indiatoday.in,aajtak.in
b Republic TV|Republic World|republicworld.com
b CNN-News18|News18;CNN-IBN|news18.com
b Zee News||zeenews.india.com
b WION||wionews.com
b All India Radio|AIR News;Akashvani|newsonair.gov.in
b Doordarshan|DD News|ddnews.gov.in
b Times Now||timesnownews.com
m Outlook India|Outlook magazine|outlookindia.com
m The Caravan|~Caravan;Caravan magazine|caravanmagazine.in
m Frontline|~Frontline|frontline.thehindu.com
s The Wire|~The Wire;The Wire (India)|thewire.in
s The Print|ThePrint|theprint.in
s Scroll.in|Scroll|scroll.in
s The Quint|Quint|thequint.com
s Firstpost||firstpost.com
s Moneycontrol||moneycontrol.com
s Alt News||altnews.in
@BD
a Bangladesh Sangbad Sangstha|BSS|bssnews.net
a United News of Bangladesh|UNB|unb.com.bd
n The Daily Star (Bangladesh)||thedailystar.net
n Prothom Alo||prothomalo.com
n Dhaka Tribune||dhakatribune.com
s bdnews24.com|bdnews24|bdnews24.com
@LK
n Daily Mirror (Sri Lanka)||dailymirror.lk
n The Island (Sri Lanka)||island.lk
n The Sunday Times (Sri Lanka)||sundaytimes.lk
b Ada Derana|Newsfirst|adaderana.lk
@NP
n The Kathmandu Post|Kathmandu Post|kathmandupost.com
n The Himalayan Times|Himalayan Times|thehimalayantimes.com
@BT
n Kuensel||kuenselonline.com
@MV
s Sun.mv||sun.mv
@CN
a Xinhua|Xinhua News Agency;Xinhua news agency;New China News Agency|xinhuanet.com,news.cn
a China News Service|CNS (China)|chinanews.com
n People's Daily|The People's Daily|people.com.cn,people.cn
n Global Times|The Global Times|globaltimes.cn
n China Daily||chinadaily.com.cn
n PLA Daily|People's Liberation Army Daily|81.cn
n Southern Weekly|Southern Weekend|infzm.com
n The Beijing News|Beijing News|bjnews.com.cn
n Shanghai Daily|SHINE|shine.cn
n Economic Daily||ce.cn
b CCTV|China Central Television;CCTV News|cctv.com
b CGTN|China Global Television Network|cgtn.com
b China National Radio|China Radio International;CRI|cri.cn
b Phoenix TV|Phoenix Television|ifeng.com
m Caixin|Caixin Global|caixin.com,caixinglobal.com
m Caijing||caijing.com.cn
s The Paper|~The Paper;Thepaper.cn|thepaper.cn
s Guancha|Guancha.cn|guancha.cn
s Sixth Tone||sixthtone.com
s Jiemian||jiemian.com
s 36Kr||36kr.com
s China Digital Times||chinadigitaltimes.net
@HK
n South China Morning Post|SCMP|scmp.com
n Ming Pao||mingpao.com
n Apple Daily||appledaily.com
n Sing Tao Daily|Sing Tao|stheadline.com
n The Standard (Hong Kong)||thestandard.com.hk
n Ta Kung Pao||takungpao.com
n Wen Wei Po||wenweipo.com
n Oriental Daily||orientaldaily.on.cc
b RTHK|Radio Television Hong Kong|rthk.hk
b TVB||tvb.com
s Hong Kong Free Press|HKFP|hongkongfp.com
s HK01||hk01.com
s Stand News|Citizen News|
s Asia Times||asiatimes.com
@TW
a Central News Agency|Taiwan's Central News Agency;CNA (Taiwan)|cna.com.tw,focustaiwan.tw
n Taipei Times|Liberty Times|taipeitimes.com,ltn.com.tw
n United Daily News|UDN|udn.com
n China Times||chinatimes.com
s Taiwan News||taiwannews.com.tw
b TVBS||tvbs.com.tw
@MO
b TDM||tdm.com.mo
@MN
a Montsame||montsame.mn
@JP
a Kyodo News|Kyodo;Kyodo news agency|kyodonews.net,kyodonews.jp
a Jiji Press|Jiji|jiji.com
n The Japan Times|Japan Times|japantimes.co.jp
n The Asahi Shimbun|Asahi Shimbun;Asahi|asahi.com
n The Yomiuri Shimbun|Yomiuri Shimbun;Yomiuri;The Japan News|yomiuri.co.jp
n The Mainichi|Mainichi Shimbun;Mainichi|mainichi.jp
n Nikkei|Nihon Keizai Shimbun;Nikkei Asia;Nikkei Asian Review;The Nikkei|nikkei.com,asia.nikkei.com
n Sankei Shimbun|Sankei|sankei.com
n Tokyo Shimbun||tokyo-np.co.jp
n The Okinawa Times|Ryukyu Shimpo|okinawatimes.co.jp
b NHK|NHK World;Japan Broadcasting Corporation|nhk.or.jp
b TV Asahi|Fuji TV;TBS (Japan);Nippon TV;Fuji News Network|
m Shukan Bunshun|Bunshun|bunshun.jp
@KR
a Yonhap|Yonhap News Agency;Yonhap news agency;Yonhap News|yna.co.kr,yonhapnews.co.kr
a Newsis||newsis.com
a News1||news1.kr
n The Korea Herald|Korea Herald|koreaherald.com
n The Korea Times|Korea Times|koreatimes.co.kr
n Chosun Ilbo|The Chosun Ilbo;Chosunilbo;The Chosun Daily|chosun.com
n JoongAng Ilbo|Joongang Ilbo;JoongAng Daily;Korea JoongAng Daily|joongang.co.kr,koreajoongangdaily.joins.com
n Dong-A Ilbo|Donga Ilbo;Dong-a Ilbo|donga.com
n Hankyoreh|The Hankyoreh|hani.co.kr
n Kyunghyang Shinmun|Kyunghyang|khan.co.kr
n Munhwa Ilbo|Munhwa|munhwa.com
n Hankook Ilbo||hankookilbo.com
n Segye Ilbo||segye.com
n Maeil Business Newspaper|Maeil Business;Maeil Kyungjae|mk.co.kr
n Seoul Shinmun||seoul.co.kr
n Korea Economic Daily||hankyung.com
b KBS|Korean Broadcasting System|kbs.co.kr
b MBC (Korea)|Munhwa Broadcasting Corporation;South Korean broadcaster MBC|imbc.com
b SBS (Korea)|Seoul Broadcasting System|sbs.co.kr
b YTN||ytn.co.kr
b JTBC||jtbc.co.kr
b TV Chosun|Channel A|
b Arirang|Arirang TV|arirang.com
@KP
a Korean Central News Agency|KCNA;Korean Central News Agency of DPRK;KCNA news agency|kcna.kp
n Rodong Sinmun|Rodong Sinmoon|rodong.rep.kp
b Korean Central Television|KCTV;Korean Central TV|
s Uriminzokkiri||uriminzokkiri.com
s KCNA Watch||kcnawatch.org
s Choson Sinbo|Chosun Sinbo|
@VN
a Vietnam News Agency|VNA;VNA news agency|vnanet.vn
n VnExpress|VnExpress International|vnexpress.net
n Tuoi Tre|Tuoi Tre News|tuoitre.vn
n Nhan Dan||nhandan.vn
@LA
n Vientiane Times||vientianetimes.org.la
@KH
n The Phnom Penh Post|Phnom Penh Post|phnompenhpost.com
n The Cambodia Daily|Cambodia Daily|cambodiadaily.com
n Khmer Times||khmertimeskh.com
@TH
n Bangkok Post||bangkokpost.com
n The Nation (Thailand)|The Nation Thailand|nationthailand.com
n Thai Rath||thairath.co.th
b Thai PBS||thaipbs.or.th
s Prachatai||prachatai.com
s Khaosod|Khaosod English|khaosodenglish.com
@MM
n The Global New Light of Myanmar|Global New Light of Myanmar|gnlm.com.mm
n Myanmar Times|Eleven Media|mmtimes.com
b Democratic Voice of Burma|DVB|dvb.no
b MRTV||
s The Irrawaddy|Irrawaddy|irrawaddy.com
s Myanmar Now||myanmar-now.org
s Mizzima||mizzima.com
s Frontier Myanmar||frontiermyanmar.net
@MY
a Bernama||bernama.com
n The Star (Malaysia)||thestar.com.my
n New Straits Times||nst.com.my
n The Malay Mail|Malay Mail|malaymail.com
s Malaysiakini||malaysiakini.com
s Free Malaysia Today|FMT|freemalaysiatoday.com
s The Edge Malaysia||theedgemalaysia.com
@SG
n The Straits Times|Straits Times|straitstimes.com
n Lianhe Zaobao||zaobao.com.sg
b Channel NewsAsia|CNA (Singapore);Channel News Asia;Mediacorp|channelnewsasia.com
s Today Online|TODAY (Singapore)|todayonline.com
@ID
a Antara|Antara news agency|antaranews.com
n The Jakarta Post|Jakarta Post|thejakartapost.com
n Kompas||kompas.com
n Jakarta Globe||jakartaglobe.id
m Tempo|Tempo magazine|tempo.co
b Metro TV (Indonesia)|TVOne|metrotvnews.com
s Detik|Detik.com;detikcom|detik.com
@PH
a Philippine News Agency|PNA (Philippines)|pna.gov.ph
n Philippine Daily Inquirer|Inquirer.net;Manila Inquirer|inquirer.net
n The Philippine Star|Philippine Star|philstar.com
n Manila Bulletin|Manila Times|mb.com.ph
b ABS-CBN|ABS-CBN News|abs-cbn.com
b GMA News|GMA;GMA Network|gmanetwork.com
s Rappler||rappler.com
@TL
a Tatoli||tatoli.tl
@AU
a Australian Associated Press|AAP;AAP newswire|aap.com.au
n The Sydney Morning Herald|Sydney Morning Herald;SMH|smh.com.au
n The Age|~The Age;The Age newspaper;Melbourne's The Age|theage.com.au
n The Australian|~The Australian;The Australian newspaper|theaustralian.com.au
n The Australian Financial Review|Australian Financial Review;AFR|afr.com
n The Daily Telegraph (Sydney)|Sydney's Daily Telegraph|dailytelegraph.com.au
n Herald Sun|The Herald Sun|heraldsun.com.au
n The Courier-Mail|Courier-Mail;Courier Mail|couriermail.com.au
n The Advertiser (Adelaide)||adelaidenow.com.au
n The West Australian|West Australian|thewest.com.au
n The Canberra Times|Canberra Times|canberratimes.com.au
n The Saturday Paper|Saturday Paper|thesaturdaypaper.com.au
b Australian Broadcasting Corporation|ABC Australia;Australia's ABC;ABC News (Australia);Australian Broadcasting Corp;ABC Radio National|abc.net.au
b SBS News|SBS (Australia);Australian broadcaster SBS|sbs.com.au
b Sky News Australia||skynews.com.au
b Nine News|9News;Nine Network;Channel Nine|9news.com.au
b Seven News|7NEWS;Seven Network;Channel Seven|7news.com.au
s News.com.au|news.com.au|news.com.au
s Crikey||crikey.com.au
s The Mandarin||themandarin.com.au
@NZ
n The New Zealand Herald|New Zealand Herald;NZ Herald|nzherald.co.nz
n The Dominion Post|Dominion Post|
n Otago Daily Times||odt.co.nz
b RNZ|Radio New Zealand;RNZ News|rnz.co.nz
b TVNZ|1News;Television New Zealand|1news.co.nz,tvnz.co.nz
b Newshub||newshub.co.nz
s Stuff|~Stuff;Stuff.co.nz|stuff.co.nz
s The Spinoff|Newsroom.co.nz|thespinoff.co.nz
@FJ
n The Fiji Times|Fiji Times|fijitimes.com
b FBC News|Fiji Broadcasting Corporation|fbcnews.com.fj
@PG
n Post-Courier|Papua New Guinea Post-Courier|postcourier.com.pg
@SB
n Solomon Star||solomonstarnews.com
s BenarNews|Benar News|benarnews.org
`;
