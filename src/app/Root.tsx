import { lazy, Suspense } from "react";
import { App } from "./App.tsx";
import { useOwnText } from "./own/useOwnText.ts";
import { Skeleton } from "./Skeleton.tsx";

const OwnPage = lazy(async () => ({ default: (await import("./own/OwnPage.tsx")).OwnPage }));

/** The page of the data that there is; or, where the address carries numbers, of these and nothing else. */
export function Root() {
  const text = useOwnText();
  if (text === undefined) return <App />;
  return (
    <Suspense fallback={<Skeleton failed={false} />}>
      <OwnPage text={text} />
    </Suspense>
  );
}
