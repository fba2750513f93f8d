import type { Fact } from "./meaning.ts";
import { foldName } from "./foldName.ts";

/** What columns are called that say who, where and how long; the better name for a fact stands first. */
const NAMES: Readonly<Record<Fact, string>> = {
  player: `player, player name, web_name, ParticipantName, display name, common name, known as, short name, players,
    Spieler, Spielername, jugador, jugadora, jugadores, nombre del jugador, joueur, joueuse, nom du joueur, giocatore,
    giocatrice, calciatore, nome giocatore, jogador, speler, footballer, name, nombre, nom, nome, naam`,
  "first-name": "first name, player_first_name, given name, forename, Vorname, prénom",
  "last-name":
    "last name, second_name, player_last_name, surname, family name, Nachname, apellido, apellidos, cognome, nom de famille",
  "full-name":
    "full name, player full name, complete name, vollständiger Name, nombre completo, nome completo, nom complet",
  club: `team within selected timeframe, squad, club, team, club name, team name, team_title, ParticipantTeam, current team,
    current club, Verein, Mannschaft, Klub, equipo, équipe, squadra, clube`,
  position: `pos, position, positions, primary position, main position, player position, element_type, Positionen, posición,
    poste, ruolo, posizione, demarcación, posição`,
  role: "role, primary role, player role, Rolle, rôle",
  born: `born, birth date, date of birth, dob, player_birth_date, birthday, birth year, year of birth, Geburtsdatum, geboren,
    Geburtstag, Jahrgang, fecha de nacimiento, nacimiento, date de naissance, né le, data di nascita, anno di nascita`,
  age: "age, player age, Alter, edad, âge, età, idade",
  nation: `nation, nationality, passport country, country, birth country, citizenship, ParticipantCountryCode, country_name,
    Nationalität, Nation, Land, nacionalidad, país, nationalité, pays, nazionalità, nazione`,
  minutes: `min, minutes, minutes played, mins, mins played, min played, total minutes, minutes_played_total,
    player_season_minutes, time, time played, playing time, Minuten, Spielminuten, gespielte Minuten, Einsatzminuten,
    Spielzeit, minuti, minuti giocati, minutos, minutos jugados, min jugados, minutes jouées, temps de jeu`,
  nineties: "90s, 90s played, nineties, full 90s, Mins Per 90, player_season_90s_played, matches in 90s",
  matches: `mp, matches, matches played, games, games played, apps, appearances, gp, matches_uppercase, MatchesPlayed,
    total appearances, player_season_appearances, Spiele, Einsätze, partite, partite giocate, presenze, partidos,
    partidos jugados, PJ, matchs, matchs joués`,
  starts: `starts, started, games started, matches started, matchesStarted, gs, starting appearances, starting XI,
    player_season_starting_appearances, Startelf, Startelfeinsätze, von Beginn, titular, titularidades, titolare,
    partite da titolare, titularisations`,
  season: "season, season_name, season name, Saison, stagione, temporada, saison, year",
  competition: `comp, competition, competition_name, league, league_name, tournament, tournament.name, division, Liga, Wettbewerb,
    ligue, championnat, compétition, campionato, competizione, competición`,
  date: "date, match date, Datum, fecha, data",
};

/** A fact by the folded name of its column; `rank` is 0 for the best name of that fact. */
export const FACT_OF_NAME: ReadonlyMap<string, { readonly fact: Fact; readonly rank: number }> = new Map(
  Object.entries(NAMES)
    .flatMap(([fact, names]) => names.split(",").map((name, rank) => ({ fact: fact as Fact, name, rank })))
    .toReversed()
    .map(({ name, ...named }) => [foldName(name).whole, named]),
);

/** Facts that are numbers; the others are text, or either. */
export const NUMBER_FACTS: ReadonlySet<Fact> = new Set<Fact>(["minutes", "nineties", "matches", "starts"]);
/** Facts that are never numbers alone. */
export const TEXT_FACTS: ReadonlySet<Fact> = new Set<Fact>([
  "player",
  "first-name",
  "last-name",
  "full-name",
  "role",
  "nation",
  "competition",
]);
