/** First-level regions of large countries, and territories, a line a country: names divided by ";", further spellings after "/". */
export const PROVINCES = `
Newfoundland and Labrador;Australian Capital Territory;Norfolk Island;Cook Islands;Niue;American Samoa;Northern Mariana Islands
Andhra Pradesh;Chhattisgarh;Himachal Pradesh;Jharkhand;Madhya Pradesh;Meghalaya;Mizoram;Tripura;Uttarakhand;Jammu and Kashmir;Puducherry
Anhui;Gansu;Guizhou;Heilongjiang;Jiangxi;Jilin;Liaoning;Qinghai;Shaanxi;Shanxi;Guangxi;Ningxia
Lower Saxony;Mecklenburg-Vorpommern;Rhineland-Palatinate;Saxony-Anhalt
Occitanie;Nouvelle-Aquitaine;Grand Est;Hauts-de-France;Île-de-France/Ile-de-France;Pays de la Loire;Auvergne-Rhône-Alpes;Burgundy;Alsace
French Guiana;French Polynesia;Réunion/Reunion Island;Mayotte;Wallis and Futuna;Aruba;Curaçao/Curacao;Sint Maarten;Svalbard
Liguria;Umbria;Lazio;Campania;Puglia/Apulia;Basilicata;Abruzzo;Molise;Emilia-Romagna;Friuli-Venezia Giulia;Trentino;South Tyrol
Aragon;Asturias;Cantabria;Castile and León/Castile and Leon;Castilla-La Mancha;Extremadura;Navarre;La Rioja;Murcia;Balearic Islands
Anguilla;Montserrat;British Virgin Islands;Turks and Caicos Islands;Saint Helena/St. Helena;Ascension Island;Isle of Man;Guernsey;Pitcairn Islands
U.S. Virgin Islands/US Virgin Islands
Bashkortostan;Yakutia;Tuva;Kalmykia;Karelia;Primorye;Sverdlovsk;Tver;Tyumen;Krasnoyarsk;Altai;Udmurtia;Chuvashia;Mordovia;Komi;Urals
Leningrad Oblast;Moscow Oblast;Astrakhan;Stavropol
Minas Gerais;Bahia;Paraná;Rio Grande do Sul;Rio Grande do Norte;Pernambuco;Ceará;Pará;Santa Catarina;Maranhão;Goiás;Amazonas;Mato Grosso
Mato Grosso do Sul;Espírito Santo;Rondônia;Roraima;Tocantins;Alagoas;Sergipe;Paraíba;Piauí;Amapá
Aguascalientes;Campeche;Coahuila;Colima;Durango;Guanajuato;Jalisco;Morelos;Nayarit;Nuevo León/Nuevo Leon;Puebla;Querétaro/Queretaro
Quintana Roo;San Luis Potosí/San Luis Potosi;Tabasco;Tlaxcala;Zacatecas
Katsina;Zamfara;Sokoto;Plateau State;Benue;Rivers State;Adamawa;Yobe;Bauchi;Niger State;Imo;Anambra;Enugu;Ogun;Oyo;Ondo;Delta State;Bayelsa
Kogi;Kwara;Ebonyi;Nasarawa;Taraba;Kebbi;Jigawa;Gombe;Ekiti;Osun;Akwa Ibom;Cross River State;Abia
Gilgit-Baltistan;Azad Kashmir
West Azerbaijan;East Azerbaijan;Sistan and Baluchestan;Hormozgan;Gilan;Mazandaran;Khorasan;Lorestan;Ilam;Hamadan
West Java;East Java;Central Java;North Sumatra;West Sumatra;South Sumatra;South Sulawesi;Central Sulawesi;North Sulawesi;West Papua
East Nusa Tenggara;West Nusa Tenggara;Kalimantan
Somali Region;Benishangul-Gumuz;Gambella;North Darfur;South Darfur;West Darfur;Central Darfur;East Darfur;South Kordofan;North Kordofan
West Kordofan;Gezira;Blue Nile;Kasai;Tanganyika;Jubaland;Galmudug;Hirshabelle
Western Cape;Eastern Cape;Northern Cape;Limpopo;Mpumalanga;Free State
Deir al-Zor/Deir ez-Zor/Deir Ezzor;Quneitra;Sweida/Suwayda;Nineveh;Diyala;Dohuk/Duhok;Salahuddin;Dhi Qar;Maysan;Muthanna
Nangarhar;Paktika;Paktia;Khost;Badakhshan;Balkh;Ghazni;Uruzgan;Takhar;Faryab;Baghlan;Zabul;Badghis;Farah Province;Logar;Laghman;Kunar
Shan State;Kachin;Karen State;Chin State;Sagaing;Magway;Kayah;Mon State
Kahramanmaras/Kahramanmaraş;Malatya;Kyushu;Honshu;Shikoku;Ishikawa;Kumamoto;Miyagi;Iwate;Gyeonggi;Gangwon;Gyeongsang;Jeolla;Chungcheong
Antioquia;Cauca;Nariño;Arauca;Catatumbo;Norte de Santander;Valle del Cauca;Tucumán/Tucuman;Salta;Misiones
Silesia;Mazovia;Podlasie;Pomerania;Transylvania;Bohemia;Moravia;Vojvodina;Republika Srpska
Saada;Shabwa;Cyrenaica;Tripolitania;Fezzan;Visayas;Leyte;Samar
`;
