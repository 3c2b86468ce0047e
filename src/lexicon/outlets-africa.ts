/** Outlets of Africa, in the notation that `resolveOutlet` reads. */
export const OUTLETS_AFRICA = `
@EG
a MENA|Middle East News Agency;MENA news agency|mena.org.eg
n Al-Ahram|Al Ahram;Ahram Online;Al-Ahram Weekly|ahram.org.eg
n Al-Masry Al-Youm|Egypt Independent|almasryalyoum.com
n Youm7|Al-Youm Al-Sabea|youm7.com
n Daily News Egypt||dailynewsegypt.com
b Al-Qahera News|Al Qahera News;Extra News|
s Mada Masr||madamasr.com
@SD
a SUNA|Sudan News Agency|suna-sd.net
n Sudan Tribune||sudantribune.com
b Radio Dabanga|Dabanga|dabangasudan.org
@SS
b Radio Tamazuj|Eye Radio|radiotamazuj.org
@LY
a LANA|Libyan News Agency|lana.gov.ly
n The Libya Observer|Libya Observer|libyaobserver.ly
n Libya Herald||libyaherald.com
@TN
a TAP|Tunis Afrique Presse|tap.info.tn
b Mosaique FM||mosaiquefm.net
@DZ
a Algérie Presse Service|APS;Algeria Press Service|aps.dz
n El Watan||elwatan.com
n El Khabar|Ennahar|elkhabar.com
s TSA||tsa-algerie.com
@MA
a MAP|Maghreb Arab Press;Maghreb Arabe Presse|mapnews.ma
s Hespress||hespress.com
s Le360||le360.ma
m TelQuel||telquel.ma
@MR
s Alakhbar||alakhbar.info
@ML
b ORTM||ortm.ml
s Maliweb||maliweb.net
@BF
a AIB|Agence d'Information du Burkina|aib.media
s Lefaso.net||lefaso.net
@NE
b ORTN|Studio Kalangou|
s ActuNiger||actuniger.com
@SN
a APS (Senegal)|Agence de Presse Sénégalaise|aps.sn
n Le Soleil|Le Quotidien|lesoleil.sn
s Dakaractu|Seneweb|dakaractu.com
@CI
n Fraternité Matin||fratmat.info
@GN
s Guineenews|Africaguinee|
@GH
a Ghana News Agency|GNA|gna.org.gh
n Daily Graphic|Graphic Online|graphic.com.gh
b Joy FM|JoyNews;Joy News|myjoyonline.com
s GhanaWeb||ghanaweb.com
@NG
a News Agency of Nigeria|NAN|nannews.ng
n The Punch|Punch newspaper;~Punch|punchng.com
n Vanguard|~Vanguard;Vanguard newspaper|vanguardngr.com
n ThisDay|This Day|thisdaylive.com
n The Guardian (Nigeria)|Guardian Nigeria|guardian.ng
n Daily Trust||dailytrust.com
n The Nation (Nigeria)||thenationonlineng.net
n BusinessDay||businessday.ng
b Channels Television|Channels TV|channelstv.com
b Arise News|Arise TV|arise.tv
s Premium Times||premiumtimesng.com
s Sahara Reporters|SaharaReporters|saharareporters.com
s TheCable|The Cable|thecable.ng
s HumAngle||humanglemedia.com
@CM
n Cameroon Tribune||cameroon-tribune.cm
s Mimi Mefo Info||mimimefoinfos.com
@TD
s Alwihda||alwihdainfo.com
@GA
n L'Union (Gabon)||union.sonapresse.com
@CD
b Radio Okapi||radiookapi.net
s Actualite.cd||actualite.cd
@CF
b Radio Ndeke Luka||radiondekeluka.org
@RW
n The New Times (Rwanda)|New Times of Rwanda|newtimes.co.rw
s KT Press|IGIHE|ktpress.rw
@BI
s Iwacu||iwacu-burundi.org
@UG
n New Vision|The New Vision|newvision.co.ug
n Daily Monitor|Monitor (Uganda)|monitor.co.ug
s Chimp Reports|ChimpReports|chimpreports.com
@KE
a Kenya News Agency|KNA (Kenya)|kenyanews.go.ke
n Daily Nation|Nation (Kenya);Nation Media|nation.africa
n The Standard (Kenya)||standardmedia.co.ke
n The Star (Kenya)||the-star.co.ke
n The EastAfrican|EastAfrican|theeastafrican.co.ke
b Citizen TV|Citizen Digital|citizen.digital
b NTV Kenya|KTN|
@TZ
n The Citizen (Tanzania)|Daily News (Tanzania)|thecitizen.co.tz
@ET
a Ethiopian News Agency|ENA|ena.et
a Fana Broadcasting|Fana;Fana BC|fanabc.com
n Addis Standard|The Reporter (Ethiopia)|addisstandard.com
b Ethiopian Broadcasting Corporation|EBC|ebc.et
b Tigrai TV|Tigray TV;Dimtsi Weyane|
@ER
a Shabait||shabait.com
@DJ
@SO
a SONNA|Somali National News Agency|sonna.so
b Radio Mogadishu||radiomuqdisho.so
s Garowe Online||garoweonline.com
s Hiiraan Online||hiiraan.com
s Shabelle Media|Radio Shabelle|
@MG
n L'Express de Madagascar|Midi Madagasikara|lexpress.mg
@MU
n L'Express (Mauritius)||lexpress.mu
@AO
a Angop|ANGOP|angop.ao
n Jornal de Angola||jornaldeangola.ao
@MZ
a AIM (Mozambique)|Agência de Informação de Moçambique|aimnews.org
n Savana|O País (Mozambique)|
s Club of Mozambique|Zitamar News|clubofmozambique.com
@ZM
n Times of Zambia|Zambia Daily Mail|
s Lusaka Times||lusakatimes.com
@ZW
a New Ziana||
n The Herald (Zimbabwe)|Zimbabwe's Herald|herald.co.zw
n NewsDay (Zimbabwe)|NewsDay|newsday.co.zw
s ZimLive|New Zimbabwe|zimlive.com
@MW
n The Nation (Malawi)|Nyasa Times|nyasatimes.com
@BW
n Mmegi||mmegi.bw
@NA
n The Namibian|Namibian newspaper|namibian.com.na
@ZA
a SAnews|African News Agency;South African Press Association;SAPA|sanews.gov.za
n Mail & Guardian|Mail and Guardian|mg.co.za
n Business Day|Business Day (South Africa)|businesslive.co.za
n Sunday Times (South Africa)|TimesLIVE|timeslive.co.za
n The Star (South Africa)|Cape Times;Cape Argus|iol.co.za
n City Press|Beeld;Die Burger|
n Sowetan|SowetanLIVE|sowetanlive.co.za
b SABC|SABC News;South African Broadcasting Corporation|sabcnews.com
b eNCA||enca.com
b Newzroom Afrika||newzroomafrika.tv
s Daily Maverick||dailymaverick.co.za
s News24||news24.com
s IOL||
@SZ
n Times of Eswatini|Times of Swaziland|times.co.sz
@LS
n Lesotho Times||lestimes.com
@SC
n Seychelles Nation|Seychelles News Agency|nation.sc
s AllAfrica|allAfrica|allafrica.com
s The Africa Report|Africa Report|theafricareport.com
s Africa Confidential||africa-confidential.com
s Africanews|AfricaNews|africanews.com
s The Continent||thecontinent.org
@UN
a UN News|United Nations News;UN News Centre|news.un.org
a ReliefWeb||reliefweb.int
a The New Humanitarian|IRIN;IRIN News|thenewhumanitarian.org
a Inter Press Service|IPS|ipsnews.net
a OCCRP|Organized Crime and Corruption Reporting Project|occrp.org
a ICIJ|International Consortium of Investigative Journalists|icij.org
s Global Voices||globalvoices.org
s Forbidden Stories||forbiddenstories.org
s Oryx|~Oryx|oryxspioenkop.com
s Devex||devex.com
s Health Policy Watch||healthpolicy-watch.news
s PassBlue||passblue.com
`;
