import type { Cell, OpenedTables } from "../../../../src/importing/source/openedFile.ts";

/** A file of one table opened; lines count from 1. */
export function aFile(rows: readonly (readonly Cell[])[], name = "players.csv"): OpenedTables {
  return { is: "tables", name, kind: "csv", encoding: "UTF-8", grids: [aGrid(rows)], notes: [] };
}

export function aGrid(rows: readonly (readonly Cell[])[], name = "") {
  return { name, counts: "line" as const, rows: rows.map((cells, i) => ({ line: i + 1, cells })) };
}

/** What FBref's old tables look like: two header rows, one of them again, a mover with the sum, a total. */
export const FBREF: readonly (readonly string[])[] = `
,,,,,,,,Playing Time,Playing Time,Playing Time,Playing Time,Performance,Performance,Expected,Per 90 Minutes
Rk,Player,Nation,Pos,Squad,Comp,Age,Born,MP,Starts,Min,90s,Gls,Ast,npxG,Gls
1,Virgil van Dijk\\e06683ca,nl NED,DF,Liverpool,eng Premier League,34-195,1991,22,22,1980,22.0,2,0,1.8,0.09
2,Mohamed Salah\\e342ad68,eg EGY,FW/MF,Liverpool,eng Premier League,33-218,1992,18,17,1500,16.7,5,4,5.3,0.30
Rk,Player,Nation,Pos,Squad,Comp,Age,Born,MP,Starts,Min,90s,Gls,Ast,npxG,Gls
3,Curtis Jones\\4fb9c88f,eng ENG,MF,Liverpool,eng Premier League,24-354,2001,20,15,1301,14.5,1,2*,1.1,0.07
4,Nobody Played\\aaaa1111,eng ENG,MF,Arsenal,eng Premier League,20-001,2005,0,0,,,,,,
5,Marc Guéhi\\5ed97752,eng ENG,DF,Crystal Palace,eng Premier League,25-190,2000,12,12,1080,12.0,1,0,0.5,0.08
6,Marc Guéhi\\5ed97752,eng ENG,DF,Manchester City,eng Premier League,25-190,2000,2,2,180,2.0,0,0,0.0,0.00
7,Marc Guéhi\\5ed97752,eng ENG,DF,2 teams,eng Premier League,25-190,2000,14,14,1260,14.0,1,0,0.5,0.07
,Squad Total,,,Liverpool,,28.1,,20,220,1980,20.0,30,20,28.2,1.5
`
  .trim()
  .split("\n")
  .map((line) => line.split(","));
