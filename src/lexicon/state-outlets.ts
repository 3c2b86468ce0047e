const LINES = `
north-korea|Korean Central News Agency;Rodong Sinmun;Korean Central Television;Uriminzokkiri
china|Xinhua;People's Daily;CCTV;CGTN;Global Times;China Daily;China News Service;PLA Daily;China National Radio
russia|TASS;RIA Novosti;Sputnik;RT;Rossiya Segodnya;Rossiyskaya Gazeta;Rossiya 1;Rossiya 24;Channel One;VGTRK;Zvezda
iran|IRNA;Fars News Agency;Tasnim;Mehr News Agency;ISNA;Press TV;IRIB;Nour News;Mizan;Al-Alam
syria|SANA
belarus|BelTA
cuba|Prensa Latina;Granma;Cubadebate
venezuela|Telesur;VTV
vietnam|Vietnam News Agency;Nhan Dan
laos|Vientiane Times
myanmar|The Global New Light of Myanmar;MRTV
saudi-arabia|Saudi Press Agency
united-arab-emirates|WAM
qatar|Qatar News Agency
kuwait|KUNA
bahrain|Bahrain News Agency
oman|Oman News Agency
jordan|Petra
egypt|MENA;Al-Ahram
algeria|Algérie Presse Service
palestine|WAFA
yemen|Saba
turkmenistan|Turkmenistan State News Agency
uzbekistan|UzA
tajikistan|Asia-Plus
kazakhstan|Kazinform
azerbaijan|Azertac
eritrea|Shabait
ethiopia|Ethiopian News Agency
sudan|SUNA
rwanda|The New Times (Rwanda)
zimbabwe|The Herald (Zimbabwe);New Ziana
angola|Angop;Jornal de Angola
nicaragua|El 19 Digital
turkey|Anadolu Agency;TRT
afghanistan|Bakhtar News Agency
`;

/** Outlets through which a government speaks, by canonical name, with its entity id. */
export const STATE_OUTLETS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [state = "", names = ""] = line.split("|");
      return names.split(";").map((name) => [name, `government:${state}`] as const);
    }),
);

/** Governments whose outlets also report from the whole world: these speak for them only where they speak of them. */
export const WORLD_REPORTERS: ReadonlySet<string> = new Set(
  "russia china turkey qatar united-arab-emirates saudi-arabia kuwait egypt venezuela jordan vietnam"
    .split(" ")
    .map((state) => `government:${state}`),
);
