import { useId, useState, type ReactNode } from "react";
import { pictureAddress } from "../../share/pictureAddress.ts";
import { embedWords as words } from "./embedWords.ts";

/** What is said where the site serves no pictures of charts: the picture to upload, and where it lies then. */
export function PictureField({
  kind,
  typed,
  onType,
  children,
}: {
  readonly kind: "smart" | "image";
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What saves the picture. */
  readonly children: ReactNode;
}) {
  const id = useId();
  const [left, setLeft] = useState(false);
  const wrong = left && typed.trim() !== "" && pictureAddress(typed) === undefined;
  return (
    <div className="embed-picture">
      <p className="note">{words.say(`picture.${kind}`)}</p>
      {children}
      <label className="control">
        <span>{words.say("picture.address")}</span>
        <input
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={wrong ? id : undefined}
          onChange={({ target }) => {
            setLeft(false);
            onType(target.value);
          }}
          onBlur={() => setLeft(true)}
        />
      </label>
      {wrong && (
        <p className="control-note" role="alert" id={id}>
          {words.say("picture.address.wrong")}
        </p>
      )}
    </div>
  );
}
