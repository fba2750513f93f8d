type Figures = Readonly<Record<string, number | undefined>>;

export interface Measured {
  readonly painted: Figures;
  readonly blocking: Figures;
  readonly code: { readonly bars?: number; readonly most?: number; readonly heaviest?: string };
  readonly data: { readonly opening?: number; readonly peers?: number };
  readonly posts: Figures;
  readonly noSmart?: string;
}

export interface Verdict {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  readonly holds?: boolean;
}

export function judge(figures: Measured): Verdict[];
