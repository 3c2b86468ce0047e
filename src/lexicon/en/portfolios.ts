/** What ministries and departments are for, as written before "Ministry" or after "Ministry of"; in lower case. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `defense defence foreign external internal interior finance economic economy justice health education energy trade commerce agriculture transport transportation culture sports tourism environment environmental labor labour information communications digital intelligence security industry unification immigration integration planning science technology housing development emergency emergencies disaster state religious petroleum oil water power coal mines fisheries forests diaspora women youth social welfare public human affairs military national home veterans natural resources strategic federal relations cooperation minorities railways aviation civil`.split(
    /\s+/,
  ),
);
