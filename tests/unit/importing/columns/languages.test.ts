import { describe, expect, it } from "vitest";
import { aFile, recognise } from "./recognised.ts";

// prettier-ignore
const GERMAN = aFile(`
  Spieler | P ~ | the player
  Verein | Bayern | the club
  Position | MF | the position
  Geburtsdatum | 1.2.199@ | the born
  Minuten | 2.@00 | the minutes
  Spiele | 3@ | the matches
  Tore | @ | goals, total
  Vorlagen | @ | assists, total
  Pässe pro 90 | 76,@ | passes, per90
  Passquote | 8@,1 % | pass-accuracy, share
  Zweikämpfe | 2@0 | duels, total
  Zweikampfquote | 5@,2 | duel-success, share
  Balleroberungen | 9@ | recoveries, total
  Gelbe Karten | @ | yellow-cards, total
  Größe | 18@ | own "Größe", value
`);

// prettier-ignore
const ITALIAN = aFile(`
  Giocatore | P ~ | the player
  Squadra | Inter | the club
  Ruolo | D | the position
  Età | 2@ | the age
  Minuti giocati | 2.@00 | the minutes
  Gol | @ | goals, total
  Assist | @ | assists, total
  Passaggi riusciti % | 8@,2% | pass-accuracy, share
  Contrasti vinti | 2@ | tackles-won, total
  Duelli aerei vinti | 3@ | aerials-won, total
  Parate | 0 | saves, total
  Ammonizioni | @ | yellow-cards, total
  Palle perse per 90 | 1@,2 | possession-lost, per90
`);

// prettier-ignore
const SPANISH = aFile(`
  Jugador | P ~ | the player
  Equipo | Betis | the club
  Posición | DF | the position
  Edad | 2@ | the age
  Minutos jugados | 2@00 | the minutes
  Goles | @ | goals, total
  Asistencias | @ | assists, total
  Pases completados | 9@0 | passes-accurate, total
  % de pases completados | 8@,2 | pass-accuracy, share
  Regates completados | 2@ | take-ons-won, total
  Recuperaciones por 90 | 5,@ | recoveries, per90
  Tarjetas amarillas | @ | yellow-cards, total
`);

// prettier-ignore
const FRENCH = aFile(`
  Joueur | P ~ | the player
  Équipe | Lens | the club
  Poste | DF | the position
  Âge | 2@ | the age
  Temps de jeu | 2@00 | the minutes
  Buts | @ | goals, total
  Passes décisives | @ | assists, total
  Passes réussies | 9@0 | passes-accurate, total
  Passes réussies % | 8@,2 | pass-accuracy, share
  Dribbles réussis | 2@ | take-ons-won, total
  Ballons récupérés par 90 | 5,@ | recoveries, per90
  Cartons jaunes | @ | yellow-cards, total
  Tirs cadrés | 1@ | shots-on-target, total
`);

// prettier-ignore
const ENGLISH = aFile(`
  Name | P ~ | the player
  Team | T | the club
  Mins | 2@00 | the minutes
  G | @ | goals, total
  A | @ | assists, total
  Passes | 5@.@ | passes, per90
  Pass % | 0.8@ | pass-accuracy, share x100
  Tackels won | 1@ | tackles-won, total
  xG | 0.2@ | xg, per90
  Duels | 1@ | duels, total
  Shots per game | 1.@ | own "Shots per game", value
  Salary | 1000@ | own "Salary", value
  Notes | good | left out: text
`);

describe("a sheet of one’s own", () => {
  it.each([
    ["German", GERMAN],
    ["Italian", ITALIAN],
    ["Spanish", SPANISH],
    ["French", FRENCH],
    ["English, with a slip, fractions and rates nobody named", ENGLISH],
  ] as const)("is taken for what it is: %s", (_, file) => {
    expect(recognise(file)).toEqual(file.meanings);
  });
});
