import { failureText } from "./failureText.ts";
import { importWords as words } from "./importWords.ts";
import type { Failure } from "./importTalk.ts";

/** Why a file went no further, what to do, and that nothing was lost; it takes the focus, as what was pressed is gone. */
export function FailureNote({ failure, name }: { readonly failure: Failure; readonly name: string }) {
  return (
    <div className="failure" role="alert" tabIndex={-1} ref={focused}>
      <p>
        <strong>
          <bdi>{name === "" ? words.say("pasted.name") : name}</bdi>:
        </strong>{" "}
        {failureText(words, failure)} {words.say("error.stays")}
      </p>
      <small>{failure.message}</small>
    </div>
  );
}

function focused(note: HTMLElement | null): void {
  note?.focus();
}
