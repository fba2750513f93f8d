/** A starting point: what it is called in the catalogue, and the link it opens. */
export interface Story {
  readonly id:
    | "two-clubs"
    | "passers"
    | "attack"
    | "goalkeepers"
    | "forwards"
    | "outsider"
    | "leaders"
    | "race"
    | "full-backs";
  /** A query without `?`, in its one spelling. */
  readonly link: string;
}

const FIVE_LEAGUES = "eng1-2017.ita1-2017.esp1-2017.ger1-2017.fra1-2017";

/** One a view, in the order of the tabs. */
export const STORIES: readonly Story[] = [
  {
    id: "two-clubs",
    link: "p=virgil-van-dijk_eng1-2017_southampton.virgil-van-dijk_eng1-2017_liverpool&m=passes.progressive-passes.aerials-won",
  },
  {
    id: "passers",
    link: "p=jorginho_ita1-2017.marek-hamsik_ita1-2017.david-silva_eng1-2017.nicolas-otamendi_eng1-2017&m=passes.pass-accuracy.progressive-passes.passes-final-third.long-pass-accuracy.key-passes&c=profile&g=all",
  },
  {
    id: "attack",
    link: "p=mohamed-salah_eng1-2017.harry-kane_eng1-2017.kevin-de-bruyne_eng1-2017&m=np-goals.shots.touches-box.take-ons-won.key-passes.passes-penalty-area.progressive-passes&c=radar&g=mf.fw",
  },
  {
    id: "goalkeepers",
    link: "p=ederson_eng1-2017.nick-pope_eng1-2017&m=long-passes.pass-accuracy&c=scatter",
  },
  {
    id: "forwards",
    link: "p=neymar_fra1-2017.lionel-messi_esp1-2017&m=take-ons-won.key-passes.np-goals&c=spread",
  },
  {
    id: "outsider",
    link: "p=jorginho_ita1-2017.nicolas-otamendi_eng1-2017&m=passes&c=squad&q=manchester-city_eng1-2017",
  },
  {
    id: "leaders",
    link: `p=virgil-van-dijk_eng1-2017.kalidou-koulibaly_ita1-2017&m=progressive-passes&c=leaders&g=${FIVE_LEAGUES}`,
  },
  { id: "race", link: "p=mohamed-salah_eng1-2017.harry-kane_eng1-2017&m=goals&c=trend" },
  {
    id: "full-backs",
    link: "p=marcelo-1988_esp1-2017.joshua-kimmich_ger1-2017.aleksandar-kolarov_ita1-2017.dani-alves_fra1-2017&m=progressive-passes.passes-final-third.crosses-accurate.key-passes.assists.take-ons-won.interceptions.recoveries&c=table",
  },
];
