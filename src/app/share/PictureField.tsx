import { useId, useState } from "react";
import { pictureAddress } from "../../share/pictureAddress.ts";
import type { DrawnEmbed } from "./useEmbed.ts";
import { embedWords as words } from "./embedWords.ts";

/** What is said where the site serves no pictures of charts: the picture to upload, and where it lies then. */
export function PictureField({
  kind,
  typed,
  drawn,
  onType,
  onDownload,
}: {
  readonly kind: "smart" | "image";
  readonly typed: string;
  readonly drawn: DrawnEmbed | undefined;
  readonly onType: (typed: string) => void;
  /** Saves the picture; undefined where nothing makes one. */
  readonly onDownload: ((drawn: DrawnEmbed) => void) | undefined;
}) {
  const id = useId();
  const [left, setLeft] = useState(false);
  const wrong = left && typed.trim() !== "" && pictureAddress(typed) === undefined;
  return (
    <div className="embed-picture">
      <p className="note">{words.say(`picture.${kind}`)}</p>
      {onDownload && drawn?.layout.chart && (
        <button type="button" onClick={() => onDownload(drawn)}>
          {words.say("picture.download")}
        </button>
      )}
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
