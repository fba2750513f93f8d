import { useQuery } from "@tanstack/react-query";
import { decodeOwn } from "../../selection/own/decodeOwn.ts";
import { Skeleton } from "../Skeleton.tsx";
import { words } from "../pageWords.ts";
import { OwnFindings } from "./OwnFindings.tsx";
import { ownWords as said } from "./ownWords.ts";
import "./own.css";

/** The page of numbers that the link carries. Of a link that cannot be read it says why, and shows no other numbers. */
export function OwnPage({ text }: { readonly text: string }) {
  const { data, error } = useQuery({
    queryKey: ["own", text],
    queryFn: () => decodeOwn(text),
    networkMode: "always",
    retry: false,
    staleTime: Infinity,
  });
  return (
    <div className="app">
      <button
        type="button"
        className="skip"
        // A link to #chart would take the numbers out of the address.
        onClick={() => document.querySelector<HTMLElement>("#chart")?.focus()}
      >
        {words.say("page.skip")}
      </button>
      <header className="header">
        <a className="logo" href={import.meta.env.BASE_URL} aria-label="Per90">
          Per<b>90</b>
        </a>
        <nav className="own-start">
          <a href={import.meta.env.BASE_URL}>{said.say("own.start")}</a>
        </nav>
      </header>
      <main>
        {error !== null && <Broken message={error.message} />}
        {data !== undefined && <OwnFindings own={data} />}
        {data === undefined && error === null && <Skeleton failed={false} />}
      </main>
    </div>
  );
}

function Broken({ message }: { readonly message: string }) {
  return (
    <div className="trouble own-broken" role="alert">
      <h1>{said.say("own.broken")}</h1> <small>{message}</small>
    </div>
  );
}
