/** The stories under the opening comparison, in English. Every number in a line is checked against the data. */
export const storyMessages = {
  "stories.title": "Start from a story",
  "stories.about": "Real figures of 2017/18. Each opens another view, and everything in it can be changed.",
  "story.two-clubs.title": "One player, two clubs",
  "story.two-clubs.line":
    "Virgil van Dijk passed 52.9 times per 90 at Southampton, and 75.1 times after his move to Liverpool.",
  "story.passers.title": "Four who run the game",
  "story.passers.line":
    "Jorginho passes more than anyone else of 663 players in two leagues; Otamendi, a centre-back, is 3rd.",
  "story.attack.title": "Scorer, shooter, maker",
  "story.attack.line":
    "Of 182 midfielders and forwards, Salah scores most without penalties, Kane shoots most, and De Bruyne passes into the box most.",
  "story.goalkeepers.title": "Two kinds of goalkeeper",
  "story.goalkeepers.line":
    "Of the Premier League’s 27 goalkeepers with 900 minutes, Ederson plays the fewest long passes and Pope the most.",
  "story.forwards.title": "Neymar and Messi, far out",
  "story.forwards.line":
    "Of 81 forwards in France and Spain they are 1st and 2nd for take-ons won, and for key passes too.",
  "story.outsider.title": "Jorginho at Manchester City?",
  "story.outsider.line":
    "His 106.1 passes per 90 would be the most of their regulars, whom Otamendi leads with 89.9.",
  "story.leaders.title": "Centre-backs who play forward",
  "story.leaders.line":
    "Koulibaly leads 324 centre-backs of five leagues for progressive passes; van Dijk is 104th.",
  "story.race.title": "Salah and Kane, match by match",
  "story.race.line": "Salah averages 0.99 goals per 90 and Kane 0.85: the lines show when they came.",
  "story.full-backs.title": "Four full-backs in figures",
  "story.full-backs.line":
    "Of 242 full-backs in four leagues, Marcelo is 1st for progressive passes and Kimmich for assists.",
} as const;
