import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Root } from "./Root.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import "./app.css";

const root = document.querySelector("#root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <QueryClientProvider client={new QueryClient()}>
          <Root />
        </QueryClientProvider>
      </ErrorBoundary>
    </StrictMode>,
  );
}
