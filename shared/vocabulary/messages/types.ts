/** Messages by code; `{name}` is a placeholder. */
export type Messages = Readonly<Record<string, { readonly zh: string; readonly en: string }>>
