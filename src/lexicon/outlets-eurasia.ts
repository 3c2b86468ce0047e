/** Outlets of Russia, Ukraine, Belarus, the Caucasus and Central Asia, in the notation that `resolveOutlet` reads. */
export const OUTLETS_EURASIA = `
@RU
a TASS|Tass;ITAR-TASS;Itar-Tass;Tass news agency|tass.com,tass.ru
a RIA Novosti|RIA;RIA-Novosti;Ria Novosti;RIA news agency|ria.ru
a Interfax|Interfax news agency|interfax.com,interfax.ru
a Sputnik|Sputnik News;Sputnik news agency|sputniknews.com,sputnikglobe.com
a Rossiya Segodnya||
a Regnum|REGNUM|regnum.ru
a Prime news agency|1Prime|1prime.ru
a Rosbalt||rosbalt.ru
b RT|Russia Today;RT news|rt.com,russian.rt.com
b Channel One|Channel One Russia;Perviy Kanal;Russia's Channel One;Channel One television|1tv.ru
b Rossiya 1|Russia-1;Rossiya-1;Russia 1|
b Rossiya 24|Russia 24;Rossiya-24;Vesti|vesti.ru
b VGTRK|All-Russia State Television|
b NTV (Russia)||ntv.ru
b Zvezda|Zvezda TV;TV Zvezda|tvzvezda.ru
b Dozhd|TV Rain;Rain TV;Dozhd TV|tvrain.tv
b Echo of Moscow|Ekho Moskvy;Radio Echo of Moscow|echo.msk.ru
b Current Time|Current Time TV;Nastoyashcheye Vremya|currenttime.tv
b REN TV|Ren TV|ren.tv
n Kommersant|Kommersant daily|kommersant.ru
n Vedomosti||vedomosti.ru
n Izvestia|Izvestiya|iz.ru
n Novaya Gazeta|Novaya Gazeta Europe;Novaya Gazeta Evropa|novayagazeta.ru,novayagazeta.eu
n Komsomolskaya Pravda|KP (Russia)|kp.ru
n Moskovsky Komsomolets|Moskovskij Komsomolets;MK.ru|mk.ru
n Nezavisimaya Gazeta||ng.ru
n Rossiyskaya Gazeta|Rossiiskaya Gazeta;Rossijskaya Gazeta|rg.ru
n Argumenty i Fakty|Arguments and Facts|aif.ru
n Krasnaya Zvezda||redstar.ru
n Pravda (Russia)|~Pravda;Pravda.ru|pravda.ru
n The Moscow Times|Moscow Times|themoscowtimes.com
s RBC|RBK;RBC news|rbc.ru
s Gazeta.ru||gazeta.ru
s Lenta.ru|Lenta|lenta.ru
s Fontanka|Fontanka.ru|fontanka.ru
s Mash|~Mash|mash.ru
s Baza|~Baza|baza.io
s Readovka||readovka.news
s Rybar||rybar.ru
s Tsargrad|Tsargrad TV|tsargrad.tv
s The Insider (Russia)|~The Insider|theins.ru
s Mediazona||zona.media
s iStories|Important Stories;Vazhnye Istorii|istories.media
s Proekt|Project Media|proekt.media
s The Bell|~The Bell|thebell.io
s Verstka||verstka.media
s Agentstvo|Agentstvo.Novosti|agents.media
s Astra|~Astra;ASTRA|
s Sota|SOTA|
s Dossier Center|Dossier Centre|dossier.center
s Gulagu.net||gulagu.net
s OVD-Info||ovd.info
s Znak.com||znak.com
s Sever.Realii|Sibir.Realii;Kavkaz.Realii|
s Caucasian Knot|Kavkaz Uzel|kavkaz-uzel.eu
s Russia Beyond||rbth.com
@UA
a Ukrinform||ukrinform.net,ukrinform.ua
a Interfax-Ukraine|Interfax Ukraine|interfax.com.ua
a UNIAN|Unian|unian.net,unian.info
a RBC-Ukraine|RBC Ukraine;RBK-Ukraine|rbc.ua
a Ukrainian Independent Information Agency||
n Ukrainska Pravda|Ukrayinska Pravda|pravda.com.ua
n European Pravda|Yevropeiska Pravda|eurointegration.com.ua
n The Kyiv Independent|Kyiv Independent|kyivindependent.com
n Kyiv Post|The Kyiv Post;KyivPost|kyivpost.com
n Dzerkalo Tyzhnia|ZN.UA;Mirror Weekly|zn.ua
n Segodnya||segodnya.ua
b Suspilne|Suspilne News;UA:Suspilne|suspilne.media
b 1+1|TSN|tsn.ua
b Ukraine 24|Ukraina 24|
b Channel 5 (Ukraine)||5.ua
b Channel 24|24 Kanal|24tv.ua
b Espreso|Espreso TV|espreso.tv
b Hromadske|Hromadske TV|hromadske.ua
b Freedom TV|FREEДОМ|uatv.ua
b Donbas Realities|Krym.Realii|
s NV|New Voice of Ukraine;The New Voice of Ukraine;Novoye Vremya|nv.ua
s Liga.net|LIGA.net|liga.net
s Babel|~Babel|babel.ua
s Defense Express||defence-ua.com
s Militarnyi|Mil.in.ua|militarnyi.com
s Obozrevatel||obozrevatel.com
s Strana.ua|Strana|strana.ua
s Slidstvo.info|Slidstvo|slidstvo.info
s Schemes|~Schemes|
s StopFake||stopfake.org
s Euromaidan Press||euromaidanpress.com
s DeepState|Deep State;DeepState map;DeepStateMap|deepstatemap.live
s United24 Media|UNITED24|united24media.com
@BY
a BelTA|Belta;BELTA|belta.by
n Belarus Segodnya|SB Belarus Today|sb.by
n Nasha Niva||nashaniva.com
s Nexta|NEXTA|
s Zerkalo|Tut.by;TUT.BY;Zerkalo.io|zerkalo.io
s Charter 97|Charter97|charter97.org
s Belarusian Hajun|Belaruski Hajun;Belarusky Gayun|
@GE
a Interpressnews|InterPressNews|interpressnews.ge
b Rustavi 2||rustavi2.ge
b Imedi|Imedi TV|imedi.ge
s Civil.ge|Civil Georgia|civil.ge
s Agenda.ge||agenda.ge
s OC Media||oc-media.org
s JAMnews||jam-news.net
@AM
a Armenpress|ArmenPress|armenpress.am
b Public Television of Armenia|Armenian Public TV|1tv.am
s CivilNet||civilnet.am
s Hetq||hetq.am
s News.am||news.am
s EVN Report||evnreport.com
@AZ
a Azertac|AZERTAC|azertag.az
a APA (Azerbaijan)|Azeri Press Agency|apa.az
a Trend News Agency|Trend news agency|trend.az
a Report.az||report.az
s Turan||turan.az
s Caliber.Az||caliber.az
@KZ
a Kazinform||inform.kz
s Tengrinews|Tengrinews.kz|tengrinews.kz
s Vlast|Vlast.kz|vlast.kz
s The Astana Times|Astana Times|astanatimes.com
@UZ
a UzA|Uzbekistan National News Agency|uza.uz
s Gazeta.uz||gazeta.uz
s Kun.uz||kun.uz
@KG
a Kabar||kabar.kg
a 24.kg||24.kg
s Kloop||kloop.kg
s AKIpress||akipress.com
@TJ
a Asia-Plus|Asia Plus;Khovar|asiaplustj.info
@TM
a Turkmenistan State News Agency|TDH|tdh.gov.tm
s Eurasianet|EurasiaNet|eurasianet.org
`;
